/** How many letters may still be compared for one quote; when none are left, the search stops and finds nothing. */
export interface Work {
  left: number;
}

/**
 * The most letters that are compared for one quote: a quarter of those of the longest article, some four milliseconds. In
 * the post a sentence takes a thousand, a single letter in edited surroundings up to 130,000. Only texts that repeat
 * themselves take more, and there no match is clearly meant.
 */
export const WORK = 2 ** 18;

/** Subtracts letters that are about to be compared; `false` where not so many were left. */
export function spend(work: Work, letters: number): boolean {
  work.left = Math.max(0, work.left - letters);
  return work.left > 0;
}
