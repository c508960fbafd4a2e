import type { WelcomeScene } from '../domain/post/welcome-scene';

/** The pictures of the first page, in each language. */
export const WELCOME_SCENES: Readonly<Record<'ko' | 'en', WelcomeScene>> = {
  ko: {
    sentence: ['화면을 바꿀 때마다 ', '가상 돔', '을 견주는 대신, 무엇이 바뀔지 미리 적어 둡니다.'],
    kind: '프런트엔드',
    definition: '화면의 구조를 메모리에 베껴 두고, 바뀐 곳만 찾아 화면에 옮기는 방법이다.',
    selected: ['그날부터 ', '모든 작업은 아무도 앉지 않은 의자에서', ' 시작합니다.'],
    note: '우리 CI도 매번 새 컨테이너에서 시작해 보기 ',
    tag: '#스터디',
  },
  en: {
    sentence: ['Instead of comparing a ', 'virtual DOM', ' at every change, it writes down beforehand what may change.'],
    kind: 'Frontend',
    definition: 'A copy of the page’s structure in memory: only what differs from it is carried over to the screen.',
    selected: ['From that day on ', 'every job begins in a chair', ' that nobody has sat in.'],
    note: 'Try a fresh container for each of our CI jobs ',
    tag: '#study',
  },
};
