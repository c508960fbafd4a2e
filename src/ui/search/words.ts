import { endsInJosa } from '../../domain/korean/josa';
import { endsInVerb } from '../../domain/korean/verb-tails';
import { onlyLetters } from './letters';

/** The words that are left of a query without a particle or verb ending, the longest first: 토큰이란 → 토큰이, 토큰. */
export function wordsWithoutEnding(query: string): readonly string[] {
  const text = onlyLetters(query.normalize('NFC')).slice(0, LONGEST);
  const end = /[가-힣]*$/.exec(text)?.[0].length ?? 0;
  const words: string[] = [];
  for (let length = 1; length <= end && length < text.length; length += 1) {
    const word = text.slice(0, -length);
    const tail = text.slice(-length);
    if (endsInJosa(tail, word) || endsInVerb(tail, '하') || endsInVerb(tail, '되')) words.push(word);
  }
  return words;
}

/** Longer queries are cut, since every ending is tried; no term is half as long as this. */
const LONGEST = 80;
