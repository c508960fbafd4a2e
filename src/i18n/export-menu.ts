/** Texts of the export menu. */
export interface ExportMenuTexts {
  /** What the button shows; its name tells the format, too. */
  readonly short: string;
  readonly menu: string;
  readonly range: string;
  readonly all: (notes: number) => string;
  readonly section: (title: string, notes: number) => string;
  readonly copy: string;
  readonly save: string;
  readonly copied: (notes: number) => string;
  readonly unreadable: string;
  readonly byHand: string;
  readonly text: string;
}

/** The texts in the reader's language. */
export function exportMenuTexts(language: 'ko' | 'en'): ExportMenuTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: ExportMenuTexts = {
  short: '내보내기',
  menu: '내보내는 방법',
  range: '내보낼 메모',
  all: (notes) => `모든 메모 (${notes})`,
  section: (title, notes) => `${title} (${notes})`,
  copy: '복사',
  save: '파일로 저장',
  copied: (notes) => `복사했어요 · 메모 ${notes}개`,
  unreadable: '메모를 불러오지 못해서 내보내지 못했어요. 다시 시도해 주세요.',
  byHand: '브라우저가 복사를 막았어요. 아래 글을 복사하거나 파일로 저장해 주세요.',
  text: '내보낼 글',
};

const ENGLISH: ExportMenuTexts = {
  short: 'Export',
  menu: 'Ways to export',
  range: 'Notes to export',
  all: (notes) => `All notes (${notes})`,
  section: (title, notes) => `${title} (${notes})`,
  copy: 'Copy',
  save: 'Save as a file',
  copied: (notes) => `Copied · ${notes === 1 ? '1 note' : `${notes} notes`}`,
  unreadable: 'Could not export: your notes could not be read. Please try again.',
  byHand: 'The browser did not let us copy. Copy the text below, or save it as a file.',
  text: 'The text to export',
};
