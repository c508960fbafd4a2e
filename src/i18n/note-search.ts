/** Texts of the search in notes. */
export interface NoteSearchTexts {
  readonly label: string;
  readonly hint: string;
  readonly clear: string;
  /** How many notes were found, for screen readers. */
  readonly found: (notes: number) => string;
  /** What was looked for instead of what was typed. */
  readonly instead: (typed: string) => string;
}

/** The texts in the reader's language. */
export function noteSearchTexts(language: 'ko' | 'en'): NoteSearchTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}

const KOREAN: NoteSearchTexts = {
  label: '메모 찾기',
  hint: '메모 찾기 (ㅇㅌ, #태그)',
  clear: '검색어 지우기',
  found: (notes) => (notes === 0 ? '찾은 메모가 없어요' : `메모 ${notes}개를 찾았어요`),
  instead: (typed) => `‘${typed}’ 검색 결과예요`,
};

const ENGLISH: NoteSearchTexts = {
  label: 'Search notes',
  hint: 'Search notes (words, #tag)',
  clear: 'Clear the search',
  found: (notes) => (notes === 0 ? 'No notes found' : notes === 1 ? '1 note found' : `${notes} notes found`),
  instead: (typed) => `Results for “${typed}”`,
};
