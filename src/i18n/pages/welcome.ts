/** Texts of the page that opens after the first installation. */
export interface WelcomeTexts {
  readonly heading: string;
  /** With the names of the blog's company and of the post's event. */
  readonly lead: (company: string, event: string) => string;
  readonly underline: WelcomeStep;
  readonly selection: WelcomeStep;
  readonly notes: WelcomeStep;
  readonly keys: WelcomeStep;
  readonly start: string;
  readonly after: string;
  /** Texts in the pictures, besides the words of the article. */
  readonly scene: {
    readonly bar: { readonly note: string; readonly copyLink: string };
    readonly saved: string;
    readonly nextSession: string;
    readonly nextTerm: string;
  };
}

export interface WelcomeStep {
  readonly name: string;
  readonly text: string;
}

/** The texts in the reader's language. */
export function welcomeTexts(language: 'ko' | 'en'): WelcomeTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: WelcomeTexts = {
  heading: '길동무를 설치했어요',
  lead: (company, event) => `${company} 기술 블로그의 ${event} 글 하나를 함께 읽어요. 글을 열면 바로 곁에 있어요.`,
  underline: { name: '밑줄은 용어예요', text: '점선 밑줄에 마우스를 올리거나 누르면 뜻이 나와요. 아는 용어는 표시를 끌 수 있어요.' },
  selection: {
    name: '고르면 담을 수 있어요',
    text: '문장을 선택하면 곁에 막대가 나와요. 색을 누르면 하이라이트가 남고, ‘메모하기’를 누르면 메모도 열려요.',
  },
  notes: { name: '적는 대로 저장돼요', text: '저장 버튼이 없어요. 메모는 이 브라우저에만 있고, Markdown으로 내보낼 수 있어요.' },
  keys: { name: '손을 떼지 않아도 돼요', text: '글을 읽으면서 이 키로 움직여요. 설정에서 바꾸거나 끌 수 있어요.' },
  start: '글 열기',
  after: '다음부터는 툴바의 길동무에서 메모와 설정을 열 수 있어요. 비공식 확장이에요.',
  scene: {
    bar: { note: '메모하기', copyLink: '링크 복사' },
    saved: '저장됨 14:05',
    nextSession: '다음 세션, 이전 세션',
    nextTerm: '다음 용어 풀이',
  },
};

const ENGLISH: WelcomeTexts = {
  heading: 'The companion is installed',
  lead: (company, event) => `It reads one post with you: the one on ${event} in ${company}’s tech blog. Open the post, and it is there.`,
  underline: {
    name: 'An underline is a term',
    text: 'Rest on a dotted underline or press it, and a card explains the word. Marks of what you know can be taken away.',
  },
  selection: {
    name: 'Select, and keep it',
    text: 'Select a sentence, and a bar appears beside it: a colour highlights it, “Add note” opens a note on it, too.',
  },
  notes: {
    name: 'Saved as you type',
    text: 'There is no save button. Notes stay in this browser and can be exported as Markdown.',
  },
  keys: { name: 'Hands on the keys', text: 'These move you while you read. They can be changed or switched off in the settings.' },
  start: 'Open the post',
  after: 'From now on, the toolbar button leads to your notes and to the settings. An unofficial extension.',
  scene: {
    bar: { note: 'Add note', copyLink: 'Copy link' },
    saved: 'Saved 14:05',
    nextSession: 'next session, session before',
    nextTerm: 'card of the next term',
  },
};
