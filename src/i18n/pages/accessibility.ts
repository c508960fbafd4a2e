import type { StatementPoint } from './privacy';

/**
 * The statement on accessibility: what was tried and what was not. Each point of what was tried is held by a test in
 * `tests/e2e`; where one goes, its words go, too.
 */
export function accessibilityTexts(language: 'ko' | 'en'): readonly StatementPoint[] {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: readonly StatementPoint[] = [
  {
    title: '화면 낭독기로 들어 보지는 않았어요',
    text: '. 시험한 것은 브라우저가 화면 낭독기에 넘기는 것이에요. 목차, 용어 풀이, 창 셋, 설정, 첫 안내, 가져오기의 이름과 역할과 상태를 Chromium에서 파일로 남겨 견주고, 섹션의 용어 목록과 풀이는 Firefox에서도 견줘요. 화면 낭독기가 그것을 어떻게 읽는지는 몰라요.',
  },
  {
    title: '검사 도구',
    text: '. axe-core가 글 위의 목차와 용어 풀이와 선택 막대, 메모와 세션과 용어 보기, 설정, 첫 안내, 가져오기를 검사하고, 나오는 것이 없어야 해요. 하나는 일부러 두었어요. 세션 띠는 이름이 모두 같고 소제목으로 구별해요.',
  },
  {
    title: '키보드만으로',
    text: ' 할 수 있는지 시험해요. 목차에서 섹션과 용어로 가고, 용어 풀이를 열고 닫고, 고른 문장에 메모를 열고, 메모를 적고 고치고 찾고 삭제하고 내보내고, 세션과 용어를 찾고, 파일을 가져와요. 문장을 고르는 것은 브라우저의 일이라, 마우스나 손가락 없이는 브라우저의 커서 탐색(F7)이 있어야 해요.',
  },
  {
    title: '크기와 색',
    text: '. 글 위에서 누르는 곳은 마우스에서 24픽셀, 창까지 모두 손가락에서 44픽셀보다 낮지 않아요. 글 위의 글자는 두 배로 키워도 잘리지 않고(Chromium), 용어 풀이는 200% 확대에서도 낱말을 가리지 않아요. 글자의 대비는 4.5:1보다 낮지 않아요.',
  },
  {
    title: '그 밖에 해 보지 않은 것',
    text: '. 음성 조작, 스위치, 화면 확대기, 점자 단말기, 실제 휴대폰이에요. 강제 색(고대비)과 움직임 줄이기는 따르게 만들었지만, 시험이 지키지는 않아요.',
  },
];

const ENGLISH: readonly StatementPoint[] = [
  {
    title: 'No screen reader was heard',
    text: '. What is tested is what browsers hand to one: names, roles and states of the contents, of a term’s card, of the three windows, the settings, the first page and the import are compared with files in Chromium, and a section’s list of terms with its cards in Firefox, too. How a screen reader says it is not known.',
  },
  {
    title: 'Checked by a tool',
    text: ': axe-core looks at contents, cards and the bar by a selection in the post, at notes, sessions and glossary, settings, first page and import, and has to find nothing. One thing is left on purpose: the session bars all have one name, and are told apart by their headings.',
  },
  {
    title: 'By keys alone',
    text: ' it is tested to go from the contents to sections and terms, to open and close cards, to open a note on a selected sentence, to write, edit, find, delete and export notes, to find sessions and terms, and to import a file. To select a sentence is up to the browser: without mouse or finger that takes its caret browsing (F7).',
  },
  {
    title: 'Sizes and colours',
    text: ': what is pressed is no lower than 24 pixels by mouse, in the post, and than 44 by finger, there and in the windows. What stands in the post is not cut at twice the size of text (Chromium), and at 200 % zoom a card does not cover its word. Text keeps a contrast of 4.5:1.',
  },
  {
    title: 'Not tried either',
    text: ' were voice control, switches, screen magnifiers, braille displays and real phones. Forced colours and reduced motion are followed, but no test holds that.',
  },
];
