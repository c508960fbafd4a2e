/** Texts around a note in the list: its term, its passage, and its conflict copy. */
export interface NoteRowTexts {
  readonly term: (name: string) => string;
  readonly figure: (number: number) => string;
  readonly notInPage: string;
  readonly beingWritten: string;
  readonly showMore: string;
  readonly showLess: string;
  /** The menu of one note, and what is in it. */
  readonly more: string;
  readonly copyMarkdown: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly moveTo: string;
  readonly move: string;
  readonly moved: string;
  readonly notMoved: string;
  readonly movedAsCopy: string;
  readonly colour: string;
  readonly recoloured: string;
  readonly notRecoloured: string;
  readonly recolouredAsCopy: string;
  readonly attach: string;
  readonly selectFirst: string;
  readonly attached: string;
  readonly notAttached: string;
  readonly attachedAsCopy: string;
  readonly compare: string;
  readonly stopComparing: string;
  readonly otherText: string;
  readonly otherEmpty: string;
  readonly useThis: string;
  readonly used: string;
  readonly notUsed: string;
  readonly changedSince: string;
}

/** The texts in the reader's language. */
export function noteRowTexts(language: 'ko' | 'en'): NoteRowTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: NoteRowTexts = {
  term: (name) => `용어 · ${name}`,
  figure: (number) => `그림 ${number}`,
  notInPage: '구절을 찾지 못함',
  beingWritten: '적는 중',
  showMore: '더 보기',
  showLess: '줄이기',
  more: '더 하기',
  copyMarkdown: 'Markdown으로 복사',
  copyLink: '구절 링크 복사',
  linkCopied: '링크를 복사했어요',
  moveTo: '옮길 섹션',
  move: '옮기기',
  moved: '다른 섹션으로 옮겼어요',
  notMoved: '옮기지 못했어요. 다시 시도해 주세요.',
  movedAsCopy: '그 사이 메모가 바뀌어서, 옮긴 메모를 따로 남겼어요',
  colour: '색',
  recoloured: '색을 바꿨어요',
  notRecoloured: '색을 바꾸지 못했어요. 다시 시도해 주세요.',
  recolouredAsCopy: '그 사이 메모가 바뀌어서, 색을 바꾼 메모를 따로 남겼어요',
  attach: '다시 붙이기',
  selectFirst: '글에서 붙일 문장을 먼저 선택한 뒤 다시 눌러 주세요.',
  attached: '선택한 문장에 다시 붙였어요',
  notAttached: '다시 붙이지 못했어요. 다시 시도해 주세요.',
  attachedAsCopy: '그 사이 메모가 바뀌어서, 선택한 문장에 붙인 글을 옆에 따로 남겼어요',
  compare: '비교',
  stopComparing: '비교 끝내기',
  otherText: '다른 창의 글',
  otherEmpty: '(빈 글)',
  useThis: '이 메모로 바꾸기',
  used: '이 메모만 남겼어요',
  notUsed: '바꾸지 못했어요. 두 글 모두 그대로 있어요.',
  changedSince: '그 사이 한쪽이 바뀌었어요. 다시 비교해 주세요. 두 글 모두 그대로 있어요.',
};

const ENGLISH: NoteRowTexts = {
  term: (name) => `Term · ${name}`,
  figure: (number) => `Figure ${number}`,
  notInPage: 'passage not found',
  beingWritten: 'Being written',
  showMore: 'Show more',
  showLess: 'Show less',
  more: 'More',
  copyMarkdown: 'Copy as Markdown',
  copyLink: 'Copy link to the passage',
  linkCopied: 'Link copied',
  moveTo: 'Section to move to',
  move: 'Move',
  moved: 'Moved to another section',
  notMoved: 'Could not move it. Please try again.',
  movedAsCopy: 'The note has changed since, so the moved one is kept separately',
  colour: 'Colour',
  recoloured: 'Colour changed',
  notRecoloured: 'Could not change the colour. Please try again.',
  recolouredAsCopy: 'The note has changed since, so the one in another colour is kept separately',
  attach: 'Attach again',
  selectFirst: 'First select the sentence in the post, then press this again.',
  attached: 'Attached to the selected sentence',
  notAttached: 'Could not attach it. Please try again.',
  attachedAsCopy: 'The note has changed since, so the attached one is kept beside it',
  compare: 'Compare',
  stopComparing: 'Stop comparing',
  otherText: 'Text from the other window',
  otherEmpty: '(no text)',
  useThis: 'Use this note',
  used: 'Only this note is kept',
  notUsed: 'Could not change it. Both texts are still here.',
  changedSince: 'One of them has changed since. Please compare again: both texts are still here.',
};
