/** Letters that may still be compared for one quote; with none left the search gives way and finds nothing. */
export interface Work {
  left: number;
}

/**
 * How many letters are compared for one quote at most: a quarter of those of the longest article, some four milliseconds.
 * On the post a sentence takes a thousand, a single letter in edited surroundings up to 130,000. What takes more stands in
 * texts that repeat themselves, where no place is plainly meant.
 */
export const WORK = 2 ** 18;

/** Takes letters about to be compared from the work; `false` where so many were not left. */
export function spend(work: Work, letters: number): boolean {
  work.left = Math.max(0, work.left - letters);
  return work.left > 0;
}
