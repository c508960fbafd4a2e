/** Texts in the exported Markdown file. */
export interface ExportTexts {
  readonly passage: string;
  readonly sessionPage: string;
  readonly video: string;
  readonly slides: string;
  readonly conflict: string;
  readonly term: (name: string) => string;
  readonly figure: (number: number) => string;
  /** Heading of notes whose section this version of the post does not have. */
  readonly elsewhere: string;
}

/** The texts in the reader's language. */
export function exportTexts(language: 'ko' | 'en'): ExportTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: ExportTexts = {
  passage: '글에서 보기',
  sessionPage: '발표',
  video: '영상',
  slides: '슬라이드',
  conflict: '다른 창에서 함께 고친 메모',
  term: (name) => `용어: ${name}`,
  figure: (number) => `그림 ${number}`,
  elsewhere: '글의 다른 곳',
};

const ENGLISH: ExportTexts = {
  passage: 'Read in the post',
  sessionPage: 'Talk',
  video: 'Video',
  slides: 'Slides',
  conflict: 'Edited in another window at the same time',
  term: (name) => `Term: ${name}`,
  figure: (number) => `Figure ${number}`,
  elsewhere: 'Elsewhere in the post',
};
