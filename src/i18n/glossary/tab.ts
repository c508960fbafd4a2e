/** Texts of the glossary tab before the glossary is loaded. */
export interface GlossaryTabTexts {
  readonly tab: string;
  readonly failed: string;
  readonly retry: string;
}

/** The texts in the reader's language. */
export function glossaryTabTexts(language: 'ko' | 'en'): GlossaryTabTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: GlossaryTabTexts = {
  tab: '용어',
  failed: '용어 풀이를 불러오지 못했어요.',
  retry: '다시 불러오기',
};

const ENGLISH: GlossaryTabTexts = {
  tab: 'Glossary',
  failed: 'The glossary could not be loaded.',
  retry: 'Try again',
};
