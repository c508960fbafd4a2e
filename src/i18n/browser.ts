/** Title of the entry in the context menu of selected text. */
export function createNoteTitle(language: 'ko' | 'en'): string {
  return language === 'ko' ? '메모하기' : 'Add note';
}

/** Title of the entry in the context menu of an image. */
export function figureNoteTitle(language: 'ko' | 'en'): string {
  return language === 'ko' ? '이 그림에 메모하기' : 'Add note on this figure';
}

/** Texts of the toolbar button. */
export interface ToolbarTexts {
  readonly name: string;
  readonly unsaved: string;
  readonly off: string;
  readonly notes: (notes: number) => string;
  /** On the badge, which has room for some four letters. */
  readonly offBadge: string;
}

/** The texts in the reader's language. */
export function toolbarTexts(language: 'ko' | 'en'): ToolbarTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: ToolbarTexts = {
  name: 'Tech& 길동무',
  unsaved: '저장하지 못한 메모가 있어요',
  off: '이 글에서 꺼져 있어요',
  notes: (notes) => (notes === 0 ? '아직 메모가 없어요' : `메모 ${notes}개`),
  offBadge: '끔',
};

const ENGLISH: ToolbarTexts = {
  name: 'Tech& Companion',
  unsaved: 'A note could not be saved',
  off: 'Off for this post',
  notes: (notes) => (notes === 0 ? 'No notes yet' : notes === 1 ? '1 note' : `${notes} notes`),
  offBadge: 'off',
};

/** What the commands of the manifest do, by their names: the browser itself tells it in its own language. */
export function commandNames(language: 'ko' | 'en'): Readonly<Record<string, string>> {
  return language === 'ko' ? KOREAN_COMMANDS : ENGLISH_COMMANDS;
}

const KOREAN_COMMANDS = {
  _execute_action: '길동무 열기',
  'new-note': '고른 문장에 메모하기',
  'open-side-panel': '메모를 글 옆에 열기',
  'toggle-contents': '목차 열고 닫기',
};

const ENGLISH_COMMANDS: Readonly<Record<keyof typeof KOREAN_COMMANDS, string>> = {
  _execute_action: 'Open the companion',
  'new-note': 'Add a note to the selected text',
  'open-side-panel': 'Open the notes beside the post',
  'toggle-contents': 'Open or close the contents',
};
