/** Texts of the options page; those of single settings that the popup shows, too, are with their views. */
export interface OptionsTexts {
  readonly heading: string;
  readonly inPost: string;
  readonly language: string;
  readonly languages: Readonly<Record<'browser' | 'ko' | 'en', string>>;
  readonly languageHint: string;
  readonly contentsLeft: string;
  readonly contentsLeftHint: string;
  readonly nextColour: string;
  readonly keys: string;
  readonly changeKeys: string;
  readonly changeKeysByHand: string;
  readonly notChanged: string;
  readonly inPage: string;
  readonly toolbar: string;
  readonly badge: string;
  readonly badgeHint: string;
  readonly position: string;
  readonly rememberPosition: string;
  readonly rememberPositionHint: string;
  readonly stoppedAt: (section: string, percent: number) => string;
  readonly noPosition: string;
  readonly version: (version: string) => string;
  readonly changes: string;
  readonly problem: string;
  readonly problemHint: string;
  readonly accessibility: string;
  readonly privacy: string;
}

/** The texts in the reader's language. */
export function optionsTexts(language: 'ko' | 'en'): OptionsTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: OptionsTexts = {
  heading: '설정',
  inPost: '글에서',
  language: '길동무의 언어',
  languages: { browser: '브라우저의 언어', ko: '한국어', en: 'English' },
  languageHint: '창, 글 안의 버튼, 메뉴, 내보낸 파일에 쓰여요. 브라우저가 보여 주는 확장 이름은 브라우저의 언어를 따라요.',
  contentsLeft: '목차를 글 왼쪽에',
  contentsLeftHint: '왼쪽에 자리가 없으면 오른쪽에 놓아요. 좁은 창에서는 버튼으로 열어요.',
  nextColour: '다음 하이라이트의 색',
  keys: '단축키',
  changeKeys: '브라우저에서 단축키 바꾸기',
  changeKeysByHand: '단축키는 about:addons의 톱니바퀴에서 ‘확장 단축키 관리’로 바꿀 수 있어요.',
  notChanged: '브라우저의 단축키 화면을 열지 못했어요',
  inPage: '글을 읽을 때',
  toolbar: '툴바 버튼',
  badge: '메모 수 표시',
  badgeHint: '글이 열린 탭에서 버튼에 이 글의 메모 수를 보여 줘요. 저장하지 못한 메모와 꺼짐은 언제나 알려요.',
  position: '읽던 자리',
  rememberPosition: '읽던 자리 기억',
  rememberPositionHint: '다음에 글을 열면 이어서 읽을지 물어봐요. 끄면 기억한 자리도 지워요.',
  stoppedAt: (section, percent) => `지금 기억한 자리: ${section} (${percent}%)`,
  noPosition: '지금 기억한 자리가 없어요.',
  version: (version) => `버전 ${version}`,
  changes: '바뀐 점',
  problem: '오류 신고',
  problemHint: '버전, 브라우저, 글에서 찾은 것, 실패한 기능을 복사해요. 메모의 내용과 주소는 들어 있지 않아요.',
  accessibility: '접근성',
  privacy: '개인정보',
};

const ENGLISH: OptionsTexts = {
  heading: 'Settings',
  inPost: 'In the post',
  language: 'Language of the companion',
  languages: { browser: 'Language of the browser', ko: '한국어', en: 'English' },
  languageHint: 'For windows, what stands in the post, menus and exported files. The extension’s name in the browser follows the browser.',
  contentsLeft: 'Contents on the left',
  contentsLeftHint: 'Without room on the left of the article they stand on the right. In narrow windows a button opens them.',
  nextColour: 'Colour of the next highlight',
  keys: 'Keyboard shortcuts',
  changeKeys: 'Change shortcuts in the browser',
  changeKeysByHand: 'Shortcuts are changed in about:addons: the gear, then “Manage Extension Shortcuts”.',
  notChanged: 'The browser’s page of shortcuts could not be opened',
  inPage: 'While you read',
  toolbar: 'Toolbar button',
  badge: 'Show the number of notes',
  badgeHint: 'Over a tab with the post, the button shows how many notes it has. Unsaved notes and “off” are always shown.',
  position: 'Reading position',
  rememberPosition: 'Remember where I stopped',
  rememberPositionHint: 'Opening the post again, you are offered to read on. Switched off, what is remembered is forgotten.',
  stoppedAt: (section, percent) => `Remembered now: ${section} (${percent}%)`,
  noPosition: 'Nothing is remembered now.',
  version: (version) => `Version ${version}`,
  changes: 'What has changed',
  problem: 'Report a problem',
  problemHint: 'Copies version, browser, what was found in the post and what failed. No text of a note and no address is in it.',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
};
