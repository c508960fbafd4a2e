import { editsAlong } from './edits-along';
import type { QuoteLetters } from './exact-match';
import { spend, type Work } from './search-work';
import type { TextRange } from '../text/text-range';

/** How much of a quote's surroundings is around a match, in letters of both sides. */
export interface Surroundings {
  readonly missing: number;
  readonly matching: number;
}

/** So many letters at an edge of the quote fix that edge. */
const EDGE = 2;

/**
 * Compares the text around a match with the quote's surroundings, with letters changed, added or left out; `null` where
 * not even half of one side is there.
 */
export function surroundingsAt(text: string, { start, end }: TextRange, { prefix, suffix }: QuoteLetters, work: Work): Surroundings | null {
  const before = (most: number): number | undefined => editsAlong(text, start, prefix, prefix.length, -1, most, work)?.count;
  const after = (most: number): number | undefined => editsAlong(text, end, suffix, 0, 1, most, work)?.count;
  const known = prefix.length + suffix.length;
  if (known === 0) return { missing: 0, matching: 0 };
  // Most matches are not the meant one, and all edits of a side cost four times as much as half of them, so half is tried
  // first.
  const near = [before(Math.floor(prefix.length / 2)), after(Math.floor(suffix.length / 2))] as const;
  const isHeld = (prefix !== '' && near[0] !== undefined) || (suffix !== '' && near[1] !== undefined);
  if (!isHeld) return null;
  const missing = (near[0] ?? before(prefix.length) ?? prefix.length) + (near[1] ?? after(suffix.length) ?? suffix.length);
  return { missing, matching: known - missing };
}

/**
 * Moves an edge without the quote's own letters to where the surroundings end or begin. With so many edited letters the
 * best alignments end up to twice as far apart.
 */
export function snap(
  text: string,
  { start, end }: TextRange,
  { exact, prefix, suffix }: QuoteLetters,
  errors: number,
  work: Work,
): TextRange {
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

/** How many letters before `at` are the same as at the prefix's end. */
function sharedEnd(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count]) count += 1;
  return count;
}

/** How many letters from `at` on are the same as at the suffix's beginning. */
function sharedStart(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1;
  return count;
}
