import { sharedEnd, sharedStart, surroundingsAt, type Surroundings } from './surroundings';
import { findEdited } from './approximate-anchoring';

/** A quote by its letters alone. */
export interface Letters extends Surroundings {
  readonly exact: string;
  /** Where it stood, as an offset over the same letters; a hint. */
  readonly hint: number;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Quotes of at least so many letters are told by their words, shorter ones by what stands around them. */
export const LONG = 12;
/** How much better, in letters, the surroundings of one place must be to be preferred to its old place. */
const MARGIN = 3;
/** Letters by which edits elsewhere may well have moved a quote. */
const NEAR = 64;

/** Finds a quote in the letters of a text: to the letter where its surroundings are, else edited there, else moved. */
export function findLetters(text: string, quote: Letters): Place | null {
  const { exact, hint } = quote;
  if (exact === '') return null;
  const place = (start: number): Place => ({ start, end: start + exact.length });
  const isWhole = (start: number): boolean =>
    sharedEnd(text, start, quote.prefix) + sharedStart(text, start + exact.length, quote.suffix) ===
    quote.prefix.length + quote.suffix.length;
  // In the page it was taken from it stands where it stood.
  if (text.startsWith(exact, hint) && isWhole(hint)) return place(hint);
  const places = placesOf(text, exact);
  const nearest = (starts: readonly number[]): number | undefined =>
    starts.toSorted((one, other) => Math.abs(one - hint) - Math.abs(other - hint))[0];
  const whole = nearest(places.filter(isWhole));
  if (whole !== undefined) return place(whole);
  const judged = places.map((start) => ({ start, ...surroundingsAt(text, place(start), quote) }));
  const least = Math.min(...judged.map(({ missing }) => missing));
  const best = nearest(judged.flatMap(({ start, missing, isHeld }) => (isHeld && missing < least + MARGIN ? [start] : [])));
  if (best !== undefined) return place(best);
  const edited = findEdited(text, quote);
  if (edited !== null) return edited;
  // Nothing around it is left: long words are still the same words, short ones only where they stood.
  const [only] = places;
  const isSame = places.length === 1 && only !== undefined && (exact.length >= LONG || Math.abs(only - hint) <= NEAR);
  return isSame ? place(only) : null;
}

function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}
