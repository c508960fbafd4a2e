/** A quote by its letters alone: no white space, NFC. */
export interface QuoteLetters {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood, as an offset over the letters of the text; a hint, never the proof. */
  readonly hint: number;
}

/** A stretch of the letters of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** So many letters in a row hardly stand in two places by chance. */
export const LONG = 12;
/** Letters by which edits elsewhere may well have moved a quote. */
const NEAR = 64;
/** How many times as far off the next of several equal places must be for the nearest one to be meant. */
const CLEARLY = 4;

/** The quote to the letter, with all that stood around it: where it stood, or where alone it stands; else `null`. */
export function findWhole(text: string, { exact, prefix, suffix, hint }: QuoteLetters): Place | null {
  const whole = prefix + exact + suffix;
  if (exact === '') return null;
  const isThere = text.startsWith(whole, hint - prefix.length) && hint >= prefix.length;
  const start = isThere ? hint : meant(occurrences(text, whole).map((at) => at + prefix.length), hint, whole.length);
  return start === null ? null : { start, end: start + exact.length };
}

/** Which of several equal places is meant: the only one, or by far the nearest; a short one must stand near its old place. */
export function meant(starts: readonly number[], hint: number, length: number): number | null {
  const away = (start: number): number => Math.abs(start - hint);
  const [nearest, next] = starts.toSorted((one, other) => away(one) - away(other));
  if (nearest === undefined) return null;
  const isPlain = next === undefined ? length >= LONG || away(nearest) <= NEAR : away(nearest) * CLEARLY <= away(next);
  return isPlain ? nearest : null;
}

export function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
