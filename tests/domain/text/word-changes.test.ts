import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '../../../src/domain/text/text-range';
import { wordChanges } from '../../../src/domain/text/word-changes';

const cut = (text: string, ranges: readonly TextRange[]): string[] => ranges.map(({ start, end }) => text.slice(start, end));
const changes = (one: string, other: string) => {
  const { removed, added } = wordChanges(one, other);
  return [cut(one, removed), cut(other, added)];
};

describe('the changed words of two texts', () => {
  it.each([
    ['', '', [], []],
    ['가 나 다', '가 나 다', [], []],
    ['가 나 다', '가 라 다', ['나'], ['라']],
    ['가 나 다', '가 다', ['나'], []],
    ['가 다', '가 나 다', [], ['나']],
    ['가나다', '가나라', ['가나다'], ['가나라']],
    ['가 나 다 라 마', '나 다 바 마 사', ['가', '라'], ['바', '사']],
    ['가 나', '가\n나', [], []],
    ['', '가 나', [], ['가 나']],
    ['같은 말 같은 말', '같은 말', ['같은 말'], []],
  ])('of “%s” and “%s”', (one, other, removed, added) => {
    expect(changes(one, other)).toEqual([removed, added]);
  });

  it('are all that is not the same: without them both texts have the same words', () => {
    const text = fc.array(fc.constantFrom('가', '나', '다다', '👍', '#태그'), { maxLength: 12 }).map((words) => words.join(' '));
    const without = (whole: string, ranges: readonly TextRange[]): string[] => {
      const left = [...ranges].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, whole);
      return left.match(/\S+/g) ?? [];
    };
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { removed, added } = wordChanges(one, other);
        expect(without(one, removed)).toEqual(without(other, added));
      }),
    );
  });

  it('of long texts are found without comparing each word with each', () => {
    const words = (offset: number): string => Array.from({ length: 100_000 }, (_, at) => `낱말${at * 2 + offset}`).join(' ');
    // A table of all pairs would not fit into the memory.
    expect(changes(`가 ${words(0)} 끝`, `가 ${words(1)} 끝`)).toEqual([[words(0)], [words(1)]]);
  });
});
