type Kind = 'new' | 'changed' | 'moved' | 'unchanged' | 'conflict' | 'older' | 'in-trash' | 'erased' | 'gone' | 'unreadable';
/** Kinds that are chosen by a checkbox. */
type Ticked = Exclude<Kind, 'unchanged' | 'conflict' | 'unreadable'>;
type Choice = 'leave' | 'take' | 'both';

/** Texts of the page on which files are imported; what files and entries are called is in `importTexts`. */
export interface ImportPageTexts {
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
  readonly preview: string;
  readonly holds: Readonly<Record<'markdown' | 'backup', (notes: number) => string>>;
  readonly counts: Readonly<Record<Kind, (notes: number) => string>>;
  readonly summary: (counts: string) => string;
  readonly allSame: string;
  /** What ticking an entry of this kind does, and ticking the whole group. */
  readonly act: Readonly<Record<Ticked, string>>;
  readonly all: Readonly<Record<Ticked, string>>;
  readonly hint: Readonly<Record<Kind, string | null>>;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly conflict: (note: string) => string;
  readonly allConflicts: string;
  readonly here: string;
  readonly inFile: string;
  /** Around changed words, for screen readers. */
  readonly removed: readonly [begin: string, end: string];
  readonly added: readonly [begin: string, end: string];
  readonly sameText: string;
  readonly noText: string;
  readonly longer: (characters: number) => string;
  readonly movedTo: (from: string, to: string) => string;
  readonly movedHere: string;
  readonly editedHere: string;
  readonly byContent: string;
  readonly intoTrash: string;
  readonly more: (left: number) => string;
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
  preview: '미리 보기',
  holds: {
    markdown: (notes) => `파일에 메모 ${notes}개가 들어 있어요.`,
    backup: (notes) => `백업에 메모 ${notes}개가 들어 있어요.`,
  },
  counts: {
    new: (notes) => `새 메모 ${notes}개`,
    changed: (notes) => `고친 메모 ${notes}개`,
    moved: (notes) => `다른 섹션으로 옮긴 메모 ${notes}개`,
    unchanged: (notes) => `그대로인 메모 ${notes}개`,
    conflict: (notes) => `양쪽에서 고친 메모 ${notes}개`,
    older: (notes) => `파일이 더 오래된 메모 ${notes}개`,
    'in-trash': (notes) => `휴지통에 있는 메모 ${notes}개`,
    erased: (notes) => `완전히 삭제한 메모 ${notes}개`,
    gone: (notes) => `파일에 없는 메모 ${notes}개`,
    unreadable: (parts) => `읽을 수 없는 부분 ${parts}곳`,
  },
  summary: (counts) => `${counts}.`,
  allSame: '모두 여기 있는 메모와 같아요. 가져올 것이 없어요.',
  act: {
    new: '가져오기',
    changed: '파일의 글로 바꾸기',
    moved: '파일의 섹션으로 옮기기',
    older: '파일의 글로 바꾸기',
    'in-trash': '휴지통에서 꺼내기',
    erased: '되살리기',
    gone: '여기서도 삭제',
  },
  all: {
    new: '모두 가져오기',
    changed: '모두 파일의 글로 바꾸기',
    moved: '모두 파일의 섹션으로 옮기기',
    older: '모두 파일의 글로 바꾸기',
    'in-trash': '모두 휴지통에서 꺼내기',
    erased: '모두 되살리기',
    gone: '모두 여기서도 삭제',
  },
  hint: {
    new: null,
    changed: null,
    moved: null,
    unchanged: null,
    conflict: '내보낸 뒤에 여기서도 파일에서도 고쳤어요. 둘 다 두면 파일의 글이 메모 하나로 따로 들어와요.',
    older: '여기 있는 글이 더 새로워요. 고르지 않으면 여기 글을 그대로 둬요.',
    'in-trash': '고르지 않으면 휴지통에 그대로 있어요.',
    erased: '여기서 완전히 삭제한 메모예요. 고르지 않으면 돌아오지 않아요.',
    gone: '내보낸 뒤에 파일에서 지운 메모예요. 고르지 않으면 여기에 그대로 있고, 고르면 휴지통으로 옮겨요.',
    unreadable: '이 부분은 가져오지 않아요. 나머지는 가져올 수 있어요.',
  },
  choices: { both: '둘 다 두기', take: '파일의 글로', leave: '여기 글 그대로' },
  conflict: (note) => `양쪽에서 고친 메모: ${note}`,
  allConflicts: '양쪽에서 고친 메모 모두',
  here: '여기 있는 글',
  inFile: '파일의 글',
  removed: ['지운 말 ', ' 지운 말 끝'],
  added: ['더한 말 ', ' 더한 말 끝'],
  sameText: '글은 같고 태그나 색 같은 나머지가 달라요.',
  noText: '글이 없는 메모예요',
  longer: (characters) => `모두 ${characters.toLocaleString('ko')}자예요.`,
  movedTo: (from, to) => `${from} → ${to}`,
  movedHere: '여기서도 다른 섹션으로 옮긴 메모예요.',
  editedHere: '내보낸 뒤에 여기서 고쳤어요.',
  byContent: '표시가 없어 내용으로 맞췄어요.',
  intoTrash: '백업할 때 휴지통에 있었어요. 휴지통으로 들어가요.',
  more: (left) => `더 보기 (${left}개 남음)`,
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
  preview: 'Preview',
  holds: {
    markdown: (notes) => `The file has ${count(notes)}.`,
    backup: (notes) => `The backup has ${count(notes)}.`,
  },
  counts: {
    new: (notes) => `${notes} new`,
    changed: (notes) => `${notes} edited`,
    moved: (notes) => `${notes} in another section`,
    unchanged: (notes) => `${notes} unchanged`,
    conflict: (notes) => `${notes} edited on both sides`,
    older: (notes) => `${notes} older in the file`,
    'in-trash': (notes) => `${notes} in the trash`,
    erased: (notes) => `${notes} deleted for good`,
    gone: (notes) => `${notes} not in the file`,
    unreadable: (parts) => `${parts} that cannot be read`,
  },
  summary: (counts) => `Notes: ${counts}.`,
  allSame: 'All are as they are here. There is nothing to bring in.',
  act: {
    new: 'Bring in',
    changed: 'Replace by the text in the file',
    moved: 'Move to the section in the file',
    older: 'Replace by the text in the file',
    'in-trash': 'Take out of the trash',
    erased: 'Bring back',
    gone: 'Delete here, too',
  },
  all: {
    new: 'Bring all in',
    changed: 'Replace all by the texts in the file',
    moved: 'Move all to the sections in the file',
    older: 'Replace all by the texts in the file',
    'in-trash': 'Take all out of the trash',
    erased: 'Bring all back',
    gone: 'Delete all here, too',
  },
  hint: {
    new: null,
    changed: null,
    moved: null,
    unchanged: null,
    conflict: 'Edited both here and in the file since the export. If you keep both, the text in the file becomes a note of its own.',
    older: 'The text here is newer. It stays unless you choose the note.',
    'in-trash': 'They stay in the trash unless you choose them.',
    erased: 'You deleted them for good here. They do not come back unless you choose them.',
    gone: 'Deleted in the file since the export. They stay here; those you choose are moved to the trash.',
    unreadable: 'These parts are left out. The others can be brought in.',
  },
  choices: { both: 'Keep both', take: 'Text in the file', leave: 'Text here' },
  conflict: (note) => `Edited on both sides: ${note}`,
  allConflicts: 'All edited on both sides',
  here: 'Text here',
  inFile: 'Text in the file',
  removed: ['removed: ', ' (end of what was removed)'],
  added: ['added: ', ' (end of what was added)'],
  sameText: 'The text is the same; other parts such as tags or colour differ.',
  noText: 'A note without text',
  longer: (characters) => `${characters.toLocaleString('en')} characters in all.`,
  movedTo: (from, to) => `${from} → ${to}`,
  movedHere: 'You moved it to another section here, too.',
  editedHere: 'You edited it here since the export.',
  byContent: 'It has no mark of ours, so it was matched by its content.',
  intoTrash: 'It was in the trash when it was backed up, and goes there.',
  more: (left) => `Show more (${left} left)`,
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
