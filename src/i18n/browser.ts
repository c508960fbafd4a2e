/** Title of the entry in the context menu of selected text. */
export function createNoteTitle(language: 'ko' | 'en'): string {
  return language === 'ko' ? '메모하기' : 'Add note';
}

/** Title of the entry in the context menu of an image. */
export function figureNoteTitle(language: 'ko' | 'en'): string {
  return language === 'ko' ? '이 그림에 메모하기' : 'Add note on this figure';
}

/** Title of the toolbar icon while a text could not be saved. */
export function unsavedTitle(language: 'ko' | 'en'): string {
  return language === 'ko' ? '저장하지 못한 메모가 있어요' : 'A note could not be saved';
}
