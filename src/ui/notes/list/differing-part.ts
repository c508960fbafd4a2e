/** The part of a text that differs from another text, from its first to its last differing word; empty where they are the same. */
export type Differing = readonly [start: number, end: number];

/** The differing part of each of two texts, whole words of it. */
export function differingParts(one: string, other: string): readonly [Differing, Differing] {
  if (one === other) return [[one.length, one.length], [other.length, other.length]];
  const [ones, others] = [wordsOf(one), wordsOf(other)];
  let start = 0;
  while (start < ones.length && start < others.length && ones[start] === others[start]) start += 1;
  let rest = 0;
  while (rest < Math.min(ones.length, others.length) - start && ones.at(-1 - rest) === others.at(-1 - rest)) rest += 1;
  return [spanOf(ones, start, rest), spanOf(others, start, rest)];
}

/** Words and the spaces between them: joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function spanOf(words: readonly string[], start: number, rest: number): Differing {
  const before = words.slice(0, start).join('').length;
  return [before, before + words.slice(start, words.length - rest).join('').length];
}
