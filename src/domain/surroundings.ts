import search from 'approx-string-match';
import type { Place, QuoteLetters } from './quote-places';

/** How much of what stood around a quote stands around a place. */
export interface Surroundings {
  /** How many letters of both sides are not there. */
  readonly missing: number;
  /** How many are. */
  readonly kept: number;
  /** At least one side is there by half, or none is known. */
  readonly isHeld: boolean;
}

/** Holds a side to the place where it must end or begin. */
const PAD = '\0'.repeat(8);

/** Letters at an edge of the quote that hold it where it is. */
const EDGE = 2;

/** Compares what stands around a place with what stood around the quote, letters changed, added and left out allowed for. */
export function surroundingsAt(text: string, { start, end }: Place, { prefix, suffix }: QuoteLetters): Surroundings {
  const before = errorsOf(prefix + PAD, text.slice(Math.max(0, start - prefix.length - PAD.length), start) + PAD);
  const after = errorsOf(PAD + suffix, PAD + text.slice(end, end + suffix.length + PAD.length));
  const sides = [[prefix, before], [suffix, after]] as const;
  const known = sides.filter(([side]) => side !== '');
  const missing = known.reduce((sum, [side, errors]) => sum + Math.min(errors, side.length), 0);
  return {
    missing,
    kept: prefix.length + suffix.length - missing,
    isHeld: known.length === 0 || known.some(([side, errors]) => errors <= side.length / 2),
  };
}

function errorsOf(side: string, window: string): number {
  return side === window ? 0 : (search(window, side, side.length)[0]?.errors ?? side.length);
}

/**
 * Moves edges at which the quote's own letters do not stand to where the surroundings end and begin. With so many
 * letters edited the best alignments end up to twice as far apart.
 */
export function snap(text: string, { start, end }: Place, { exact, prefix, suffix }: QuoteLetters, errors: number): Place {
  const hasHead = text.startsWith(exact.slice(0, EDGE), start);
  const hasTail = text.slice(start, end).endsWith(exact.slice(-EDGE));
  const from = hasHead ? start : bestNear(start, 2 * errors, (at) => sharedEnd(text, at, prefix));
  const to = hasTail ? end : bestNear(end, 2 * errors, (at) => sharedStart(text, at, suffix));
  return from < to ? { start: from, end: to } : { start, end };
}

/** The nearest edge with the most letters beside it; a single letter may be there by chance. */
function bestNear(at: number, room: number, score: (at: number) => number): number {
  let best = at;
  let most = Math.max(score(at), 1);
  for (let step = 1; step <= room; step += 1) {
    for (const next of [at - step, at + step]) {
      const letters = score(next);
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
