/** Texts around a note in the list: its term, its passage, and its conflict copy. */
export interface NoteRowTexts {
  readonly term: (name: string) => string;
  readonly notInPage: string;
  readonly attach: string;
  readonly selectFirst: string;
  readonly attached: string;
  readonly notAttached: string;
  readonly attachedAsCopy: string;
  readonly onlyMissing: (notes: number) => string;
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
  notInPage: '구절을 찾지 못함',
  attach: '다시 붙이기',
  selectFirst: '글에서 붙일 문장을 먼저 선택한 뒤 다시 눌러 주세요.',
  attached: '선택한 문장에 다시 붙였어요',
  notAttached: '다시 붙이지 못했어요. 다시 시도해 주세요.',
  attachedAsCopy: '그 사이 메모가 바뀌어서, 선택한 문장에 붙인 글을 옆에 따로 남겼어요',
  onlyMissing: (notes) => `찾지 못한 구절 ${notes}`,
  compare: '비교',
  stopComparing: '비교 끝내기',
  otherText: '다른 창의 글',
  otherEmpty: '(빈 글)',
  useThis: '이 글로 바꾸기',
  used: '이 글만 남겼어요',
  notUsed: '바꾸지 못했어요. 두 글 모두 그대로 있어요.',
  changedSince: '그 사이 한쪽이 바뀌었어요. 다시 비교해 주세요. 두 글 모두 그대로 있어요.',
};

const ENGLISH: NoteRowTexts = {
  term: (name) => `Term · ${name}`,
  notInPage: 'passage not found',
  attach: 'Attach again',
  selectFirst: 'First select the sentence in the post, then press this again.',
  attached: 'Attached to the selected sentence',
  notAttached: 'Could not attach it. Please try again.',
  attachedAsCopy: 'The note has changed since, so the attached one is kept beside it',
  onlyMissing: (notes) => `Passages not found ${notes}`,
  compare: 'Compare',
  stopComparing: 'Stop comparing',
  otherText: 'Text from the other window',
  otherEmpty: '(no text)',
  useThis: 'Use this text',
  used: 'Only this text is kept',
  notUsed: 'Could not change it. Both texts are still here.',
  changedSince: 'One of them has changed since. Please compare again: both texts are still here.',
};
