/** Members are named after `PreviewFailure`, `PlanEntry` and `NewReason` of src/domain/import. */
type Failure =
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'html'
  | 'not-ours'
  | 'other-post'
  | 'newer-format'
  | 'broken'
  | 'unopened'
  | 'no-notes'
  | 'crashed'
  | 'stopped';
type Kind = 'new' | 'changed' | 'moved' | 'unchanged' | 'conflict' | 'older' | 'in-trash' | 'erased' | 'gone' | 'unreadable';
type NewReason = 'unknown' | 'by-hand' | 'uncertain' | 'doubled-id';
type Unreadable = 'comment' | 'annotation' | 'too-long' | 'cut' | 'newer-here';

/** Texts of what an import would do, and of files that cannot be read. */
export interface ImportTexts {
  /** By the number that belongs to it, see `detailOf`. */
  readonly failure: Readonly<Record<Failure, (detail: number | null) => string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly newReason: Readonly<Record<NewReason, string>>;
  readonly unreadable: Readonly<Record<Unreadable, string>>;
  readonly lines: (first: number, last: number) => string;
  /** The file says that it has more notes than were found. */
  readonly fewer: (declared: number) => string;
  readonly outdated: string;
}

/** The texts in the reader's language. */
export function importTexts(language: 'ko' | 'en'): ImportTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: ImportTexts = {
  failure: {
    'too-large': (megabytes) => `파일이 너무 커요. ${megabytes}MB까지 읽을 수 있어요.`,
    empty: () => '파일이 비어 있어요.',
    binary: () => '글이 아닌 파일이에요. 내보낸 Markdown이나 백업 파일을 골라 주세요.',
    encoding: () => '글자를 읽을 수 없어요. 파일을 UTF-8로 저장해 다시 골라 주세요.',
    html: () => '웹 페이지 파일이에요. 내보낸 Markdown이나 백업 파일을 골라 주세요.',
    'not-ours': () => '길동무가 내보낸 파일이 아니에요.',
    'other-post': () => '다른 글의 메모 파일이에요.',
    'newer-format': () => '더 새로운 버전이 만든 파일이에요. 확장 프로그램을 업데이트해 주세요.',
    broken: (line) => (line === null ? '백업 파일이 깨졌거나 잘렸어요.' : `백업 파일이 ${line}번째 줄에서 깨졌거나 잘렸어요.`),
    unopened: () => '파일을 열지 못했어요. 폴더가 아닌지, 그사이 옮기거나 고치지 않았는지 확인해 주세요.',
    'no-notes': () => '여기 있는 메모를 불러오지 못해서 파일과 견주지 못했어요. 다시 시도해 주세요.',
    crashed: () => '파일을 살펴보다가 멈췄어요. 다른 탭을 닫고 다시 시도해 주세요.',
    stopped: () => '멈췄어요. 아무것도 바꾸지 않았어요.',
  },
  kind: {
    new: '새 메모',
    changed: '고친 메모',
    moved: '다른 섹션으로 옮긴 메모',
    unchanged: '그대로인 메모',
    conflict: '양쪽에서 고친 메모',
    older: '파일이 더 오래된 메모',
    'in-trash': '휴지통에 있는 메모',
    erased: '완전히 삭제한 메모',
    gone: '파일에 없는 메모',
    unreadable: '읽을 수 없는 부분',
  },
  newReason: {
    unknown: '여기에 없는 메모예요',
    'by-hand': '손으로 쓴 메모예요',
    uncertain: '어느 메모인지 확실하지 않아 새 메모로 두었어요',
    'doubled-id': '같은 메모가 두 번 있어 새 메모로 두었어요',
  },
  unreadable: {
    comment: '메모의 주석이 깨졌어요',
    annotation: '메모의 기록이 깨졌어요',
    'too-long': '메모 하나에 담기에는 너무 길어요',
    cut: '파일이 여기서 잘렸어요',
    'newer-here': '더 새로운 버전이 저장한 메모라 바꿀 수 없어요',
  },
  lines: (first, last) => (first === last ? `${first}번째 줄` : `${first}–${last}번째 줄`),
  fewer: (declared) => `이 파일에는 메모가 ${declared}개 있어야 해요. 일부가 지워졌거나 잘렸을 수 있어요.`,
  outdated: '그사이 메모가 바뀌어 아무것도 가져오지 않았어요. 미리 보기를 다시 확인해 주세요.',
};

const ENGLISH: ImportTexts = {
  failure: {
    'too-large': (megabytes) => `The file is too large. Files of up to ${megabytes} MB can be read.`,
    empty: () => 'The file is empty.',
    binary: () => 'This file is not text. Choose an exported Markdown or backup file.',
    encoding: () => 'The characters cannot be read. Save the file as UTF-8 and choose it again.',
    html: () => 'This file is a web page. Choose an exported Markdown or backup file.',
    'not-ours': () => 'The companion did not export this file.',
    'other-post': () => 'This file has notes of another post.',
    'newer-format': () => 'A newer version made this file. Update the extension.',
    broken: (line) => (line === null ? 'The backup is damaged or cut off.' : `The backup is damaged or cut off at line ${line}.`),
    unopened: () => 'The file could not be opened. It may be a folder, or it was moved or changed meanwhile.',
    'no-notes': () => 'Your notes could not be read, so the file could not be compared with them. Please try again.',
    crashed: () => 'Reading the file broke off. Close other tabs and try again.',
    stopped: () => 'Stopped. Nothing was changed.',
  },
  kind: {
    new: 'New',
    changed: 'Edited',
    moved: 'In another section',
    unchanged: 'Unchanged',
    conflict: 'Edited on both sides',
    older: 'Older in the file',
    'in-trash': 'In the trash',
    erased: 'Deleted for good',
    gone: 'Not in the file',
    unreadable: 'Cannot be read',
  },
  newReason: {
    unknown: 'Not stored here',
    'by-hand': 'Written by hand',
    uncertain: 'It is not certain which note this is, so it counts as new',
    'doubled-id': 'The same note is in the file twice, so this one counts as new',
  },
  unreadable: {
    comment: 'The comment of the note is damaged',
    annotation: 'The record of the note is damaged',
    'too-long': 'Too long for one note',
    cut: 'The file is cut off here',
    'newer-here': 'A newer version stored this note, so it cannot be changed',
  },
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
  fewer: (declared) => `This file should have ${declared} notes. Some may have been deleted or cut off.`,
  outdated: 'Notes have changed meanwhile, so nothing was imported. Look through the preview again.',
};
