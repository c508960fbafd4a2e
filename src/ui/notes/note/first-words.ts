import type { Note } from '../../../domain/notes/notes';

/** Enough words to tell notes apart. */
const ENOUGH = 40;

/** The beginning of a note, by which screen readers tell notes apart; empty for a note without text. */
export function firstWords({ body, target }: Pick<Note, 'body' | 'target'>): string {
  const words = beginningOf(body) || beginningOf(target?.quote.exact ?? '');
  return words.length > ENOUGH ? `${words.slice(0, ENOUGH)}…` : words;
}

/** The first words, with one space between them. Only the beginning of a long text is read. */
function beginningOf(text: string): string {
  let words = '';
  for (const [word] of text.matchAll(FIRST_OF_WORD)) {
    words += words === '' ? word : ` ${word}`;
    if (words.length > ENOUGH) break;
  }
  return words;
}

/** A word longer than this is cut. */
const FIRST_OF_WORD = new RegExp(String.raw`\S{1,${ENOUGH + 1}}`, 'g');
