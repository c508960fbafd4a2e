import { LONG, type QuoteLetters } from './exact-match';
import { spend, type Work } from './search-work';
import type { TextRange } from '../text/text-range';

/** Edits elsewhere may well have moved a quote by so many letters. */
const NEAR = 64;
/** The nearest of several equal matches is taken only if the next one is so many times as far away. */
const CLEARLY = 4;
/**
 * Engines search backwards letter by letter, so only the first few letters are searched for; the rest is compared where
 * those match.
 */
const HANDLE = 16;

/** Finds the exact quote with all its surroundings, where it is clear which of several matches is meant. */
export function findNearest(text: string, { exact, prefix, suffix, hint }: QuoteLetters, work: Work): TextRange | null {
  const whole = prefix + exact + suffix;
  const from = hint - prefix.length;
  const start = exact === '' ? null : meantMatch(matchesNear(text, whole, from, work), from, whole.length);
  return start === null ? null : { start: start + prefix.length, end: start + prefix.length + exact.length };
}

/** Which of several equal matches is meant: the only one, or the clearly nearest; a short one must be near its old position. */
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

/**
 * The matches of words next to a hint, up to two on either side, which is all that `meantMatch` needs. None where they
 * take too much work.
 */
export function matchesNear(text: string, words: string, hint: number, work: Work): number[] {
  const handle = words.slice(0, HANDLE);
  const starts: number[] = [];
  // Most words occur once or not at all, and engines search faster forwards than backwards.
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
