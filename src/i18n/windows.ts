/** Texts about the extension's windows: popup, side panel, and the page of all notes. */
export interface WindowTexts {
  /** The names of the buttons that open the other windows: of their group, and of each. */
  readonly others: string;
  readonly open: { readonly popup: string; readonly 'side-panel': string; readonly 'notes-page': string };
  /** No tab of this browser window shows the post. */
  readonly notOpen: string;
  /** Where the reader is in the post. */
  readonly reading: (section: string) => string;
  readonly writtenElsewhere: string;
}

/** The texts in the reader's language. */
export function windowTexts(language: 'ko' | 'en'): WindowTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: WindowTexts = {
  others: '다른 크기로 보기',
  open: { popup: '작은 창으로 보기', 'side-panel': '글 옆에 두고 보기', 'notes-page': '탭에서 크게 보기' },
  notOpen: '이 창에는 글이 열려 있지 않아요',
  reading: (section) => `읽는 곳: ${section}`,
  writtenElsewhere: '다른 창에서 적는 중',
};

const ENGLISH: WindowTexts = {
  others: 'View in another size',
  open: { popup: 'View in the small window', 'side-panel': 'View beside the post', 'notes-page': 'View in a tab' },
  notOpen: 'The post is not open in this window',
  reading: (section) => `Reading: ${section}`,
  writtenElsewhere: 'Being written in another window',
};
