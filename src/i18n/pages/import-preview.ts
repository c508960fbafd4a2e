type Kind = 'new' | 'changed' | 'moved' | 'unchanged' | 'conflict' | 'older' | 'in-trash' | 'erased' | 'gone' | 'unreadable';
/** Kinds that are chosen by a checkbox. */
type Ticked = Exclude<Kind, 'unchanged' | 'conflict' | 'unreadable'>;
type Choice = 'leave' | 'take' | 'both';

/** Texts of the preview on the import page: what an import would do, by kind, and what the reader chooses. */
export interface ImportPreviewTexts {
  readonly preview: string;
  readonly holds: Readonly<Record<'markdown' | 'backup', (notes: number) => string>>;
  readonly counts: Readonly<Record<Kind, (notes: number) => string>>;
  readonly summary: (counts: string) => string;
  readonly allSame: string;
  /** A backup has all notes that are here, as they are. */
  readonly isWhole: (notes: number) => string;
  /** A backup lacks notes that are here. */
  readonly lacking: (notes: number) => string;
  /** Notes were edited here since the export, and the file has nothing new. */
  readonly nothingNew: string;
  readonly noNotes: string;
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
  /** Of a note in the trash whose text in the file differs. */
  readonly textOfFile: string;
  readonly more: (left: number) => string;
}

/** The texts in the reader's language. */
export function importPreviewTexts(language: 'ko' | 'en'): ImportPreviewTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: ImportPreviewTexts = {
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
  isWhole: (notes) => `여기 있는 메모 ${notes}개가 모두 이 백업에 그대로 들어 있어요.`,
  lacking: (notes) => `여기 있는 메모 ${notes}개는 이 백업에 없어요. 가져와도 여기에 그대로 있어요.`,
  nothingNew: '가져올 새 내용이 없어요. 여기서 고친 메모는 그대로 둬요.',
  noNotes: '가져올 메모가 없어요.',
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
    gone: '이 파일에 없는 메모예요. 내보낸 뒤에 파일에서 지웠을 수 있어요. 고르지 않으면 여기에 그대로 있고, 고르면 휴지통으로 옮겨요.',
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
  textOfFile: '꺼내면 여기 글이 파일의 글로 바뀌어요.',
  more: (left) => `더 보기 (${left}개 남음)`,
};

const count = (notes: number): string => (notes === 1 ? '1 note' : `${notes} notes`);

const ENGLISH: ImportPreviewTexts = {
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
  isWhole: (notes) =>
    notes === 1
      ? 'The note that is here is in this backup, as it is.'
      : `All ${notes} notes that are here are in this backup, as they are.`,
  lacking: (notes) =>
    `${count(notes)} that ${notes === 1 ? 'is' : 'are'} here ${notes === 1 ? 'is' : 'are'} not in this backup. Bringing it in leaves ${notes === 1 ? 'it' : 'them'} here.`,
  nothingNew: 'There is nothing new to bring in. Notes edited here stay as they are.',
  noNotes: 'There are no notes to bring in.',
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
    gone: 'Not in this file; they may have been deleted from it since the export. They stay here; those you choose are moved to the trash.',
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
  textOfFile: 'Taking it out replaces the text here with the text of the file.',
  more: (left) => `Show more (${left} left)`,
};
