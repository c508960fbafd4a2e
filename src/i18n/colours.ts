/** The colours of highlights, each with its name. */
export interface ColourNames {
  readonly yellow: string;
  readonly green: string;
  readonly blue: string;
  readonly pink: string;
}

/** The names in the reader's language. */
export function colourNames(language: 'ko' | 'en'): ColourNames {
  return language === 'ko' ? KOREAN : ENGLISH;
}

/** All end in a final consonant, so that the particle is 으로. */
const KOREAN: ColourNames = { yellow: '노랑', green: '초록', blue: '파랑', pink: '분홍' };

const ENGLISH: ColourNames = { yellow: 'yellow', green: 'green', blue: 'blue', pink: 'pink' };
