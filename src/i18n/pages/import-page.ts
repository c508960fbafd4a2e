import { importPreviewTexts, type ImportPreviewTexts } from './import-preview';

/** Texts of the page on which files are imported; what files and entries are called is in `importTexts`. */
export interface ImportPageTexts extends ImportPreviewTexts {
  /** The heading, and the name of the buttons that lead to the page. */
  readonly heading: string;
  readonly short: string;
  readonly lead: string;
  readonly chooseFile: string;
  readonly dropHint: string;
  readonly drop: string;
  readonly paste: string;
  readonly pasteField: string;
  readonly pasteRead: string;
  readonly oneFile: string;
  readonly reading: string;
  readonly stop: string;
  readonly renewing: string;
  /** What a backup holds besides notes. */
  readonly extras: {
    readonly heading: string;
    readonly hint: string;
    readonly settings: string;
    readonly marks: (sessions: number) => string;
    readonly positions: string;
    readonly store: string;
    readonly stored: string;
    readonly failed: string;
    readonly undone: string;
  };
  readonly store: (taken: number, deleted: number) => string;
  readonly nothingChosen: string;
  readonly storing: string;
  readonly undoing: string;
  readonly stopping: string;
  /** All was stored before the reader's stop arrived. */
  readonly tooLate: string;
  readonly stored: (taken: number, deleted: number) => string;
  readonly toNotes: string;
  readonly undone: (notes: number) => string;
  readonly left: (notes: number) => string;
  readonly notUndone: string;
  readonly failed: Readonly<Record<'storage-full' | 'storage-failed' | 'private' | 'too-many' | 'unreachable', string>>;
}

/** The texts in the reader's language. */
export function importPageTexts(language: 'ko' | 'en'): ImportPageTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: ImportPageTexts = {
  ...importPreviewTexts('ko'),
  heading: '메모 가져오기',
  short: '가져오기',
  lead: '내보낸 Markdown 파일이나 백업 파일을 골라 주세요. 다른 프로그램에서 고친 파일도 괜찮아요. 무엇이 달라지는지 먼저 보여 드리고, 그 전에는 아무것도 바꾸지 않아요.',
  chooseFile: '파일 고르기',
  dropHint: '파일을 이 페이지에 끌어다 놓거나 붙여 넣어도 돼요.',
  drop: '여기에 놓으면 파일을 살펴봐요',
  paste: '글로 붙여 넣기',
  pasteField: '가져올 글',
  pasteRead: '살펴보기',
  oneFile: '파일은 한 번에 하나씩 살펴볼 수 있어요.',
  reading: '파일을 살펴보고 있어요',
  stop: '멈추기',
  renewing: '그사이 메모가 바뀌어 다시 살펴보고 있어요',
  extras: {
    heading: '메모 말고도',
    hint: '표시한 세션은 여기 것에 더해지고, 여기서 읽던 자리는 그대로예요. 설정은 백업의 것으로 바뀌어요.',
    settings: '설정',
    marks: (sessions) => `봤다고 표시한 세션 ${sessions}개`,
    positions: '읽던 자리',
    store: '고른 것 가져오기',
    stored: '메모 말고 고른 것도 가져왔어요.',
    failed: '메모 말고 고른 것은 가져오지 못했어요. 다시 시도해 주세요.',
    undone: '되돌렸어요.',
  },
  store: (taken, deleted) =>
    deleted === 0 ? `메모 ${taken}개 가져오기` : taken === 0 ? `메모 ${deleted}개 삭제` : `메모 ${taken}개 가져오고 ${deleted}개 삭제`,
  nothingChosen: '가져올 메모를 골라 주세요',
  storing: '저장하고 있어요',
  undoing: '되돌리고 있어요',
  stopping: '멈추고 있어요',
  tooLate: '멈추기 전에 모두 저장했어요.',
  stored: (taken, deleted) => {
    if (deleted === 0) return `메모 ${taken}개를 가져왔어요.`;
    return taken === 0 ? `메모 ${deleted}개를 휴지통으로 옮겼어요.` : `메모 ${taken}개를 가져오고 ${deleted}개를 휴지통으로 옮겼어요.`;
  },
  toNotes: '메모 보기',
  undone: (notes) => `되돌렸어요. 메모 ${notes}개가 가져오기 전과 같아요.`,
  left: (notes) => `그 뒤에 고친 메모 ${notes}개는 그대로 두었어요.`,
  notUndone: '되돌리지 못했어요. 다시 시도해 주세요.',
  failed: {
    'storage-full': '저장 공간이 부족해서 아무것도 가져오지 않았어요. 공간을 비우고 다시 시도해 주세요.',
    'storage-failed': '저장하지 못해서 아무것도 가져오지 않았어요. 다시 시도해 주세요.',
    private: '브라우저가 기록을 남기지 않게 되어 있어서 가져오지 못했어요.',
    'too-many': '한 번에 저장하기에는 너무 많아서 아무것도 가져오지 않았어요. 일부를 빼고 나눠서 가져와 주세요.',
    unreachable: '저장했는지 확인하지 못했어요. 미리 보기를 다시 확인해 주세요.',
  },
};

const count = (notes: number): string => (notes === 1 ? '1 note' : `${notes} notes`);

const ENGLISH: ImportPageTexts = {
  ...importPreviewTexts('en'),
  heading: 'Bring notes in',
  short: 'Bring in',
  lead: 'Choose an exported Markdown file or a backup. It may have been edited in other programs. You see what will change before anything does.',
  chooseFile: 'Choose a file',
  dropHint: 'You can also drop a file on this page, or paste it.',
  drop: 'Drop the file to look through it',
  paste: 'Paste as text',
  pasteField: 'Text to bring in',
  pasteRead: 'Look through it',
  oneFile: 'One file can be looked through at a time.',
  reading: 'Looking through the file',
  stop: 'Stop',
  renewing: 'Notes have changed meanwhile: looking through the file again',
  extras: {
    heading: 'Besides notes',
    hint: 'Watched sessions are added to those here, and where you stopped reading here stays. Settings become those of the backup.',
    settings: 'Settings',
    marks: (sessions) => (sessions === 1 ? '1 watched session' : `${sessions} watched sessions`),
    positions: 'Where you stopped reading',
    store: 'Bring in what is chosen',
    stored: 'What you chose besides notes was brought in.',
    failed: 'What you chose besides notes could not be brought in. Please try again.',
    undone: 'Undone.',
  },
  store: (taken, deleted) => {
    if (deleted === 0) return `Bring in ${count(taken)}`;
    return taken === 0 ? `Delete ${count(deleted)}` : `Bring in ${count(taken)} and delete ${deleted}`;
  },
  nothingChosen: 'Choose notes to bring in',
  storing: 'Saving',
  undoing: 'Undoing',
  stopping: 'Stopping',
  tooLate: 'All was saved before it could be stopped.',
  stored: (taken, deleted) => {
    if (deleted === 0) return `${count(taken)} brought in.`;
    return taken === 0 ? `${count(deleted)} moved to the trash.` : `${count(taken)} brought in, ${deleted} moved to the trash.`;
  },
  toNotes: 'Show notes',
  undone: (notes) => `Undone. ${notes === 1 ? '1 note is' : `${notes} notes are`} as before.`,
  left: (notes) =>
    `${notes === 1 ? '1 note that was' : `${notes} notes that were`} edited since ${notes === 1 ? 'was' : 'were'} left alone.`,
  notUndone: 'Could not undo. Please try again.',
  failed: {
    'storage-full': 'There is no room to save, so nothing was brought in. Make room and try again.',
    'storage-failed': 'Could not save, so nothing was brought in. Please try again.',
    private: 'The browser keeps no history, so nothing could be brought in.',
    'too-many': 'Too much to save at once, so nothing was brought in. Leave some out and bring them in separately.',
    unreachable: 'It is not known whether this was saved. Look through the preview again.',
  },
};
