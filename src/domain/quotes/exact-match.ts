import type { TextRange } from '../text/text-range';

/** A quote reduced to its letters: no white space, NFC. */
export interface QuoteLetters {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Its old position, as an offset in the letters of the text. A hint only: it proves nothing. */
  readonly hint: number;
}

/** So many letters in a row hardly occur twice by chance. */
export const LONG = 12;
/** Engines find so many letters in a pass or two over any text; for thousands of letters they may need thousands of passes. */
const HANDLE = 64;

/** Finds the exact quote with all its surroundings: at its old position, or at the only position that has it; else `null`. */
export function findExact(text: string, { exact, prefix, suffix, hint }: QuoteLetters): TextRange | null {
  const whole = prefix + exact + suffix;
  const from = hint - prefix.length;
  const isThere = from >= 0 && text.startsWith(whole, from);
  const start = (isThere ? from : onlyMatch(text, whole)) + prefix.length;
  return exact === '' || start < prefix.length ? null : { start, end: start + exact.length };
}

/** The offset of long words that occur exactly once, or -1. */
function onlyMatch(text: string, words: string): number {
  const handle = words.slice(0, HANDLE);
  const at = text.indexOf(handle);
  const isOnly = words.length >= LONG && text.startsWith(words, at) && !text.includes(handle, at + 1);
  return isOnly ? at : -1;
}
