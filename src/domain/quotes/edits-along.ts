import { spend, type Work } from './search-work';

/** How words match at a point of a text. */
export interface EditsAlong {
  /** Letters changed, added or left out. */
  readonly count: number;
  /** How many letters of the text they cover. */
  readonly reach: number;
}

/** Nothing can be read on this diagonal. */
const NONE = -2;

/**
 * The fewest edits by which the rest of `words` after (step 1) or before (step -1) `from` matches a text after or before
 * `at`, wherever it ends there; `null` where they are more than `most`, or too much work.
 *
 * For each number of edits it stores how far the words match on each diagonal, so that few edits cost little more than
 * reading the words once (Landau and Vishkin, 1989: https://doi.org/10.1016/0196-6774(89)90010-2).
 */
export function editsAlong(
  text: string,
  at: number,
  words: string,
  from: number,
  step: 1 | -1,
  most: number,
  work: Work,
): EditsAlong | null {
  const length = step === 1 ? words.length - from : from;
  const room = step === 1 ? text.length - at : at;
  const firstOfText = step === 1 ? at : at - 1;
  const firstOfWords = step === 1 ? from : from - 1;
  // The diagonal is how many letters more of the text than of the words have been read.
  const middle = most + 1;
  const read = new Int32Array(2 * middle + 1).fill(NONE);
  for (let count = 0; count <= most; count += 1) {
    let shortest: number | null = null;
    let before = NONE;
    for (let diagonal = -count; diagonal <= count; diagonal += 1) {
      const here = read[middle + diagonal] ?? NONE;
      const after = read[middle + diagonal + 1] ?? NONE;
      // A letter changed, added to the text, or left out of it.
      const edited = count === 0 ? 0 : Math.max(here + 1, before, after + 1);
      before = here;
      let far = Math.min(edited, length, room - diagonal);
      if (far < 0 || far + diagonal < 0) continue;
      const end = Math.min(length, room - diagonal, far + work.left);
      const begun = far;
      while (far < end && text.charCodeAt(firstOfText + step * (far + diagonal)) === words.charCodeAt(firstOfWords + step * far)) far += 1;
      if (!spend(work, far - begun + 1)) return null;
      read[middle + diagonal] = far;
      if (far === length && (shortest === null || Math.abs(diagonal) < Math.abs(shortest))) shortest = diagonal;
    }
    if (shortest !== null) return { count, reach: length + shortest };
  }
  return null;
}
