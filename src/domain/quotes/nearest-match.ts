import { LONG, type QuoteLetters } from './exact-match';
import { spend, type Work } from './search-work';
import type { TextRange } from '../text-range';

/** Letters by which edits elsewhere may well have moved a quote. */
const NEAR = 64;
/** How many times as far off the next of several equal places must be for the nearest one to be meant. */
const CLEARLY = 4;
/** Engines look back for words letter by letter: few are as good as many to find where all may stand. */
const HANDLE = 16;

/** The quote to the letter, with all that stood around it, where it plainly is the one of several that is meant. */
export function findNearest(text: string, { exact, prefix, suffix, hint }: QuoteLetters, work: Work): TextRange | null {
  const whole = prefix + exact + suffix;
  const from = hint - prefix.length;
  const start = exact === '' ? null : meantMatch(matchesNear(text, whole, from, work), from, whole.length);
  return start === null ? null : { start: start + prefix.length, end: start + prefix.length + exact.length };
}

/** Which of several equal places is meant: the only one, or by far the nearest; a short one must stand near its old place. */
export function meantMatch(starts: readonly number[], hint: number, length: number): number | null {
  const away = (start: number | undefined): number => (start === undefined ? Infinity : Math.abs(start - hint));
  let nearest: number | undefined;
  let next: number | undefined;
  for (const start of starts) {
    if (away(start) < away(nearest)) [nearest, next] = [start, nearest];
    else if (away(start) < away(next)) next = start;
  }
  if (nearest === undefined) return null;
  const isPlain = next === undefined ? length >= LONG || away(nearest) <= NEAR : away(nearest) * CLEARLY <= away(next);
  return isPlain ? nearest : null;
}

/** The places of words next to a hint, up to two on either side: what `meant` needs of all. None where they take too much work. */
export function matchesNear(text: string, words: string, hint: number, work: Work): number[] {
  const handle = words.slice(0, HANDLE);
  const starts: number[] = [];
  // Most words are there once or not at all, and engines look for them faster forward than back.
  const first = text.indexOf(handle);
  if (first === -1) return starts;
  for (const step of [1, -1]) {
    let at = step === 1 ? Math.max(hint, first) : hint - 1;
    for (let found = 0; found < 2; at += step) {
      at = step === 1 ? text.indexOf(handle, at) : at < first ? -1 : text.lastIndexOf(handle, at);
      if (at === -1) break;
      if (!spend(work, words.length)) return [];
      if (!text.startsWith(words, at)) continue;
      starts.push(at);
      found += 1;
    }
  }
  return starts;
}
