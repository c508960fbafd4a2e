import { dateTexts, type DateTexts } from './date';
import { saveTexts, type SaveTexts } from './save';

/** Every text of the extension's own pages. */
export interface UiTexts {
  readonly title: string;
  readonly switchLabel: string;
  readonly switchHint: string;
  readonly openPost: string;
  readonly page: {
    readonly allFound: (total: number) => string;
    readonly someFound: (found: number, total: number) => string;
    readonly waiting: string;
    readonly notRecognised: string;
    readonly off: string;
    readonly elsewhere: string;
  };
  readonly note: string;
  readonly notePlaceholder: string;
  readonly newNote: string;
  readonly section: string;
  /** Heading of notes whose section this version of the post does not have. */
  readonly elsewhere: string;
  readonly quote: string;
  readonly save: SaveTexts;
  readonly retry: string;
  readonly saveAsNew: string;
  readonly copyText: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly unsaved: string;
  readonly list: {
    readonly heading: string;
    readonly count: (notes: number) => string;
    readonly empty: string;
    readonly unreadable: string;
    /** In a private window, whose pages cannot read the database that the background writes to. */
    readonly unreadableHere: string;
    readonly conflict: string;
    readonly quarantined: (records: number) => string;
  };
  readonly edit: string;
  readonly done: string;
  readonly remove: string;
  /** Names a button of one note for screen readers; `words` is the beginning of the note. */
  readonly ofNote: (action: string, words: string) => string;
  readonly emptyNote: string;
  readonly removed: string;
  readonly edited: string;
  readonly editUndone: string;
  readonly editNotUndone: string;
  readonly editUndoneAsCopy: string;
  readonly editOvertaken: string;
  readonly settingNotSaved: string;
  readonly notRemoved: string;
  readonly undo: string;
  readonly restored: string;
  readonly notRestored: string;
  readonly exportMarkdown: string;
  readonly exported: (notes: number) => string;
  readonly commands: string;
  readonly date: DateTexts;
  readonly noKey: string;
  readonly unofficial: string;
}

/** The texts in the reader's language. */
export function uiTexts(language: 'ko' | 'en'): UiTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: UiTexts = {
  title: 'Tech& 길동무',
  switchLabel: '이 글에서 사용',
  switchHint: '꺼도 메모는 그대로 남아요.',
  openPost: '글 열기',
  page: {
    allFound: (total) => `세션 ${total}개를 모두 찾았어요`,
    someFound: (found, total) => `세션 ${total}개 중 ${found}개를 찾았어요`,
    waiting: '글이 나타나기를 기다리고 있어요',
    notRecognised: '이 페이지에서는 글을 알아보지 못했어요',
    off: '꺼져 있어요. 메모는 그대로 있어요',
    elsewhere: '길동무가 돕는 글이 아니에요',
  },
  note: '메모',
  notePlaceholder: '읽으면서 떠오른 것을 적어 보세요',
  newNote: '새 메모',
  section: '섹션',
  elsewhere: '글의 다른 곳',
  quote: '인용한 부분',
  save: saveTexts('ko'),
  retry: '다시 시도',
  saveAsNew: '새 메모로 저장',
  copyText: '텍스트 복사',
  copied: '복사했어요',
  notCopied: '복사하지 못했어요. 글을 선택해서 복사해 주세요.',
  unsaved: '저장하지 못한 메모',
  list: {
    heading: '적어 둔 메모',
    count: (notes) => `${notes}개`,
    empty: '아직 메모가 없어요. 위에 적거나, 글에서 문장을 선택해 메모해 보세요.',
    unreadable: '메모를 불러오지 못했어요. 저장된 것은 건드리지 않았어요.',
    unreadableHere: '비공개 창에서는 적어 둔 메모를 볼 수 없어요. 보통 창에서 열면 모두 있어요.',
    conflict: '다른 창에서도 같은 메모를 고쳐서 따로 남겼어요',
    quarantined: (records) => `이 버전이 읽지 못하는 기록 ${records}개는 삭제하지 않고 두었어요.`,
  },
  edit: '수정',
  done: '완료',
  remove: '삭제',
  ofNote: (action, words) => `${action}: ${words}`,
  emptyNote: '내용 없는 메모',
  removed: '메모를 삭제했어요',
  edited: '메모를 고쳤어요',
  editUndone: '고치기 전으로 되돌렸어요',
  editNotUndone: '고치기 전으로 되돌리지 못했어요. 다시 시도해 주세요.',
  editUndoneAsCopy: '그 뒤에 쓴 글이 있어서, 고치기 전 글을 옆에 따로 남겼어요',
  editOvertaken: '그 뒤에 쓴 글이 있어서 되돌리지 않았어요',
  settingNotSaved: '설정을 바꾸지 못했어요. 다시 시도해 주세요.',
  notRemoved: '메모를 삭제하지 못했어요. 다시 시도해 주세요.',
  undo: '되돌리기',
  restored: '메모를 되돌렸어요',
  notRestored: '메모를 되돌리지 못했어요. 다시 시도해 주세요.',
  exportMarkdown: 'Markdown 내보내기',
  exported: (notes) => `메모 ${notes}개를 내보냈어요`,
  commands: '단축키',
  date: dateTexts('ko'),
  noKey: '정하지 않음',
  unofficial: '비공식 확장이에요',
};

const ENGLISH: UiTexts = {
  title: 'Tech& Companion',
  switchLabel: 'On for this post',
  switchHint: 'Your notes stay when it is off.',
  openPost: 'Open the post',
  page: {
    allFound: (total) => `Found all ${total} sessions`,
    someFound: (found, total) => `Found ${found} of ${total} sessions`,
    waiting: 'Waiting for the post to appear',
    notRecognised: 'The post was not recognised on this page',
    off: 'Off. Your notes are still here',
    elsewhere: 'This page is not the post',
  },
  note: 'Note',
  notePlaceholder: 'Write what comes to mind as you read',
  newNote: 'New note',
  section: 'Section',
  elsewhere: 'Elsewhere in the post',
  quote: 'Quoted passage',
  save: saveTexts('en'),
  retry: 'Try again',
  saveAsNew: 'Save as a new note',
  copyText: 'Copy text',
  copied: 'Copied',
  notCopied: 'Could not copy. Please select the text and copy it.',
  unsaved: 'Notes that are not saved',
  list: {
    heading: 'Your notes',
    count: (notes) => (notes === 1 ? '1 note' : `${notes} notes`),
    empty: 'No notes yet. Write one above, or select a sentence in the post and add a note.',
    unreadable: 'Your notes could not be read. Nothing that is stored was changed.',
    unreadableHere: 'A private window cannot show your notes. They are all there in a normal window.',
    conflict: 'Kept separately: the same note was edited in another window',
    quarantined: (records) => `Records this version cannot read: ${records}. They are kept, not deleted.`,
  },
  edit: 'Edit',
  done: 'Done',
  remove: 'Delete',
  ofNote: (action, words) => `${action}: ${words}`,
  emptyNote: 'Note without text',
  removed: 'Note deleted',
  edited: 'Note changed',
  editUndone: 'The note is as it was before',
  editNotUndone: 'The change could not be undone. Please try again.',
  editUndoneAsCopy: 'More was written since, so the earlier text is kept beside it',
  editOvertaken: 'More was written since, so nothing was undone',
  settingNotSaved: 'The setting could not be changed. Please try again.',
  notRemoved: 'The note could not be deleted. Please try again.',
  undo: 'Undo',
  restored: 'Note restored',
  notRestored: 'The note could not be restored. Please try again.',
  exportMarkdown: 'Export as Markdown',
  exported: (notes) => (notes === 1 ? 'Exported 1 note' : `Exported ${notes} notes`),
  commands: 'Keyboard shortcuts',
  date: dateTexts('en'),
  noKey: 'Not set',
  unofficial: 'An unofficial extension',
};
