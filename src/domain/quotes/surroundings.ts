import { editsAlong } from './edits-along';
import type { QuoteLetters } from './exact-match';
import { spend, type Work } from './search-work';
import type { TextRange } from '../text-range';

/** How much of what stood around a quote stands around a place, in letters of both sides. */
export interface Surroundings {
  readonly missing: number;
  readonly kept: number;
}

/** Letters at an edge of the quote that hold it where it is. */
const EDGE = 2;

/**
 * Compares what stands around a place with what stood around the quote, letters changed, added and left out allowed for;
 * `null` where neither side is there by half.
 */
export function surroundingsAt(text: string, { start, end }: TextRange, { prefix, suffix }: QuoteLetters, work: Work): Surroundings | null {
  const before = (most: number): number | undefined => editsAlong(text, start, prefix, prefix.length, -1, most, work)?.count;
  const after = (most: number): number | undefined => editsAlong(text, end, suffix, 0, 1, most, work)?.count;
  const known = prefix.length + suffix.length;
  if (known === 0) return { missing: 0, kept: 0 };
  // Most places are not meant, and all the edits of a side cost four times those of its half.
  const near = [before(Math.floor(prefix.length / 2)), after(Math.floor(suffix.length / 2))] as const;
  const isHeld = (prefix !== '' && near[0] !== undefined) || (suffix !== '' && near[1] !== undefined);
  if (!isHeld) return null;
  const missing = (near[0] ?? before(prefix.length) ?? prefix.length) + (near[1] ?? after(suffix.length) ?? suffix.length);
  return { missing, kept: known - missing };
}

/**
 * Moves edges at which the quote's own letters do not stand to where the surroundings end and begin. With so many
 * letters edited the best alignments end up to twice as far apart.
 */
export function snap(text: string, { start, end }: TextRange, { exact, prefix, suffix }: QuoteLetters, errors: number, work: Work): TextRange {
  const hasHead = text.startsWith(exact.slice(0, EDGE), start);
  const hasTail = text.slice(start, end).endsWith(exact.slice(-EDGE));
  const from = hasHead ? start : bestNear(start, 2 * errors, (at) => sharedEnd(text, at, prefix), work);
  const to = hasTail ? end : bestNear(end, 2 * errors, (at) => sharedStart(text, at, suffix), work);
  return from < to ? { start: from, end: to } : { start, end };
}

/** The nearest edge with the most letters beside it; a single letter may be there by chance. */
function bestNear(at: number, room: number, score: (at: number) => number, work: Work): number {
  let best = at;
  let most = Math.max(score(at), 1);
  for (let step = 1; step <= room; step += 1) {
    for (const next of [at - step, at + step]) {
      const letters = score(next);
      if (!spend(work, letters + 1)) return best;
      if (letters <= most) continue;
      best = next;
      most = letters;
    }
  }
  return best;
}

/** How many letters before `at` are those at the prefix's end. */
function sharedEnd(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count]) count += 1;
  return count;
}

/** How many letters from `at` on are those at the suffix's beginning. */
function sharedStart(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1;
  return count;
}
