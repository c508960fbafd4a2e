/** Texts about tags. */
export interface TagTexts {
  /** The tags of one note, and the list that completes one. */
  readonly tags: string;
  /** How many tags complete what is typed, for screen readers. */
  readonly offered: (tags: number) => string;
  readonly filter: string;
  readonly all: string;
  readonly more: (tags: number) => string;
  readonly fewer: string;
  readonly countOf: (shown: number, all: number) => string;
  readonly noneWithAll: string;
}

/** The texts in the reader's language. */
export function tagTexts(language: 'ko' | 'en'): TagTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: TagTexts = {
  tags: '태그',
  offered: (tags) => `태그 ${tags}개가 있어요. 아래 화살표로 고르고 Enter로 넣어요.`,
  filter: '골라 보기',
  all: '모두',
  more: (tags) => `${tags}개 더`,
  fewer: '줄이기',
  countOf: (shown, all) => `${all}개 중 ${shown}개`,
  noneWithAll: '고른 것에 모두 맞는 메모가 없어요. 하나를 빼 보세요.',
};

const ENGLISH: TagTexts = {
  tags: 'Tags',
  offered: (tags) => `${tags === 1 ? '1 tag' : `${tags} tags`}. Choose with the arrow keys, insert with Enter.`,
  filter: 'Choose which notes to see',
  all: 'All',
  more: (tags) => `${tags} more`,
  fewer: 'Fewer',
  countOf: (shown, all) => `${shown} of ${all}`,
  noneWithAll: 'No note fits all of these. Try taking one away.',
};
