import type { TextRange } from '../text-range';

/** A quote by its letters alone: no white space, NFC. */
export interface QuoteLetters {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood, as an offset over the letters of the text; a hint, never the proof. */
  readonly hint: number;
}

/** So many letters in a row hardly stand in two places by chance. */
export const LONG = 12;
/** Engines look for so many letters in a pass or two over any text; for thousands of them they may take thousands. */
const HANDLE = 64;

/** The quote to the letter, with all that stood around it: where it stood, or where alone it stands; else `null`. */
export function findExact(text: string, { exact, prefix, suffix, hint }: QuoteLetters): TextRange | null {
  const whole = prefix + exact + suffix;
  const from = hint - prefix.length;
  const isThere = from >= 0 && text.startsWith(whole, from);
  const start = (isThere ? from : onlyMatch(text, whole)) + prefix.length;
  return exact === '' || start < prefix.length ? null : { start, end: start + exact.length };
}

/** Where long words alone stand, or -1. */
function onlyMatch(text: string, words: string): number {
  const handle = words.slice(0, HANDLE);
  const at = text.indexOf(handle);
  const isOnly = words.length >= LONG && text.startsWith(words, at) && !text.includes(handle, at + 1);
  return isOnly ? at : -1;
}
