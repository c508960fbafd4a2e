import search from 'approx-string-match';

/** What stood right before and right after a quote, letters alone. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

export interface Verdict {
  /** How many letters of both sides are not there. */
  readonly missing: number;
  /** A side is there, or none is known. */
  readonly isHeld: boolean;
  /** The sides that are known and not there. */
  readonly lost: readonly string[];
}

/** Holds a side to the place where it must end or begin. */
const PAD = '\0'.repeat(8);

/** Compares what stands around `[start, end)` with what stood around the quote. */
export function surroundingsAt(text: string, { start, end }: { start: number; end: number }, { prefix, suffix }: Surroundings): Verdict {
  const before = errorsOf(prefix + PAD, text.slice(Math.max(0, start - prefix.length - PAD.length), start) + PAD);
  const after = errorsOf(PAD + suffix, PAD + text.slice(end, end + suffix.length + PAD.length));
  const lost = [...(before > prefix.length / 2 ? [prefix] : []), ...(after > suffix.length / 2 ? [suffix] : [])];
  const known = Number(prefix !== '') + Number(suffix !== '');
  return { missing: before + after, isHeld: known === 0 || lost.length < known, lost };
}

function errorsOf(side: string, window: string): number {
  return side === window ? 0 : (search(window, side, side.length)[0]?.errors ?? side.length);
}

/** How many letters before `at` are those at the prefix's end. */
export function sharedEnd(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count]) count += 1;
  return count;
}

/** How many letters from `at` on are those at the suffix's beginning. */
export function sharedStart(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1;
  return count;
}
