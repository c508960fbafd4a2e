/** Texts around the words of a term's card. They come to the page with the card, since most readers of a page open none. */
export interface CardTexts {
  readonly references: string;
  readonly inPost: string;
  readonly since: string;
  readonly related: string;
  readonly back: string;
  readonly createTermNote: string;
  readonly know: string;
  readonly undo: string;
  readonly nowKnown: string;
  readonly nowBack: string;
}

const KOREAN: CardTexts = {
  references: '참고',
  inPost: '이 글에서는',
  since: '그 뒤로',
  related: '관련 용어',
  back: '뒤로',
  createTermNote: '메모에 담기',
  know: '이미 알아요',
  undo: '되돌리기',
  nowKnown: '이 용어를 글에서 표시하지 않아요.',
  nowBack: '글에 다시 표시해요.',
};

const ENGLISH: CardTexts = {
  references: 'References',
  inPost: 'In this post',
  since: 'Since then',
  related: 'Related',
  back: 'Back',
  createTermNote: 'Keep as a note',
  know: 'I know this',
  undo: 'Undo',
  nowKnown: 'No longer marked in the post.',
  nowBack: 'Marked in the post again.',
};

/** The texts in the reader's language. */
export function cardTexts(language: 'ko' | 'en'): CardTexts {
  return language === 'ko' ? KOREAN : ENGLISH;
}
