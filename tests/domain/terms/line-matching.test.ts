import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineMatcher } from '../../../src/domain/terms/line-matching';
import { compileTerms, matchTerms } from '../../../src/domain/terms/matching';
import { TERM_RULES } from '../../../src/post/terms';

const matcher = compileTerms(TERM_RULES);
const spellings = TERM_RULES.flatMap(({ aliases }) => aliases);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...spellings),
      fc.constantFrom(' ', '을 ', '에서는', '\n', '\n\n', '. ', '-', '@', '\u200b', '즈'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .chain((whole) => fc.constantFrom(whole, whole.normalize('NFD')));

describe('matching by lines', () => {
  it('finds what matching the whole text finds, in a text and in what becomes of it', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const match = createLineMatcher(matcher);
        for (const each of texts) expect(match(each)).toEqual(matchTerms(matcher, each));
      }),
      { numRuns: 500 },
    );
  });
});
