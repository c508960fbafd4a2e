import type { TextRange } from './text-range';

/** Of two texts, the words that only the first has and those that only the second has, in order. */
export interface WordChanges {
  readonly removed: readonly TextRange[];
  readonly added: readonly TextRange[];
}

/** Words of both texts multiplied: so many pairs are compared at most, some hundredths of a second. */
const MOST_PAIRS = 400_000;

/**
 * Compares two texts word by word, and finds the fewest changes: `가 나 다` and `가 라 다` differ in `나` and `라`. Where
 * the differing middle of the texts is too long for that, all of it counts as changed.
 */
export function wordChanges(one: string, other: string): WordChanges {
  const start = sameBeginning(one, other);
  const end = sameEnd(one, other, start);
  const [ones, others] = [wordsOf(one, start, one.length - end), wordsOf(other, start, other.length - end)];
  if (ones.length * others.length > MOST_PAIRS) return { removed: joined(one, ones), added: joined(other, others) };
  const lengths = commonLengths(one, ones, other, others);
  const removed: TextRange[] = [];
  const added: TextRange[] = [];
  let [at, otherAt] = [0, 0];
  while (at < ones.length || otherAt < others.length) {
    const [word, otherWord] = [ones[at], others[otherAt]];
    if (word !== undefined && otherWord !== undefined && isSame(one, word, other, otherWord)) {
      at += 1;
      otherAt += 1;
    } else if (otherWord === undefined || (word !== undefined && lengths(at + 1, otherAt) >= lengths(at, otherAt + 1))) {
      if (word !== undefined) removed.push(word);
      at += 1;
    } else {
      added.push(otherWord);
      otherAt += 1;
    }
  }
  return { removed: joined(one, removed), added: joined(other, added) };
}

/** Units at the beginning of both texts that are the same, up to the beginning of a word. */
function sameBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  while (at > 0 && (!isEdge(one, at) || !isEdge(other, at))) at -= 1;
  return at;
}

/** The same at the end, without what is counted at the beginning. */
function sameEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)) count += 1;
  while (count > 0 && (!isEdge(one, one.length - count) || !isEdge(other, other.length - count))) count -= 1;
  return count;
}

/** Whether a word may begin or end there. */
function isEdge(text: string, at: number): boolean {
  return at === 0 || at === text.length || SPACE.test(text.charAt(at - 1)) || SPACE.test(text.charAt(at));
}

const SPACE = /\s/;

function wordsOf(text: string, start: number, end: number): readonly TextRange[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

function isSame(one: string, word: TextRange, other: string, otherWord: TextRange): boolean {
  return one.slice(word.start, word.end) === other.slice(otherWord.start, otherWord.end);
}

/** The length of the longest common subsequence of the words from `at` and from `otherAt` on. */
function commonLengths(one: string, ones: readonly TextRange[], other: string, others: readonly TextRange[]) {
  const width = others.length + 1;
  const table = new Uint32Array((ones.length + 1) * width);
  const lengths = (at: number, otherAt: number): number => table[at * width + otherAt] ?? 0;
  for (const [at, word] of [...ones.entries()].reverse()) {
    for (const [otherAt, otherWord] of [...others.entries()].reverse()) {
      table[at * width + otherAt] = isSame(one, word, other, otherWord)
        ? lengths(at + 1, otherAt + 1) + 1
        : Math.max(lengths(at + 1, otherAt), lengths(at, otherAt + 1));
    }
  }
  return lengths;
}

/** Neighbouring words as one range, with the spaces between them. */
function joined(text: string, words: readonly TextRange[]): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const word of words) {
    const last = ranges.at(-1);
    if (last !== undefined && text.slice(last.end, word.start).trim() === '')
      ranges[ranges.length - 1] = { start: last.start, end: word.end };
    else ranges.push(word);
  }
  return ranges;
}
