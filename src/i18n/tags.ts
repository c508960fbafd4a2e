/** Texts about tags. */
export interface TagTexts {
  /** The tags of one note, and the list that completes one. */
  readonly tags: string;
  /** How many tags complete what is typed, for screen readers. */
  readonly offered: (tags: number) => string;
}

/** The texts in the reader's language. */
export function tagTexts(language: 'ko' | 'en'): TagTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: TagTexts = {
  tags: '태그',
  offered: (tags) => `태그 ${tags}개가 있어요. 아래 화살표로 고르고 Enter로 넣어요.`,
};

const ENGLISH: TagTexts = {
  tags: 'Tags',
  offered: (tags) => `${tags === 1 ? '1 tag' : `${tags} tags`}. Choose with the arrow keys, insert with Enter.`,
};
