/** Title of the entry in the context menu of selected text. */
export function keepTitle(language: 'ko' | 'en'): string {
  return language === 'ko' ? '메모하기' : 'Add note';
}
