import type { TextRange } from '../../../domain/text/text-range';

/** The part of each of two texts that differs, from its first to its last differing word; empty where the texts are the same. */
export function differingParts(one: string, other: string): readonly [TextRange, TextRange] {
  if (one === other)
    return [
      { start: one.length, end: one.length },
      { start: other.length, end: other.length },
    ];
  const [ones, others] = [wordsOf(one), wordsOf(other)];
  let start = 0;
  while (start < ones.length && start < others.length && ones[start] === others[start]) start += 1;
  let rest = 0;
  while (rest < Math.min(ones.length, others.length) - start && ones.at(-1 - rest) === others.at(-1 - rest)) rest += 1;
  return [rangeOf(ones, start, rest), rangeOf(others, start, rest)];
}

/** Words and the spaces between them: joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function rangeOf(words: readonly string[], start: number, rest: number): TextRange {
  const before = words.slice(0, start).join('').length;
  return { start: before, end: before + words.slice(start, words.length - rest).join('').length };
}
