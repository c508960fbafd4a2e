/** The languages every text exists in. */
export type Language = 'ko' | 'en';

export type Bilingual = Readonly<Record<Language, string>>;
