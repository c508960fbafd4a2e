import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText, wellFormed } from '../../../src/domain/text/normalise';

describe('text on its way in', () => {
  it.each([
    ['Windows line ends', '가\r\n나', '가\n나'],
    ['old Mac line ends', '가\r나', '가\n나'],
    ['NUL', '가\0나', '가나'],
    ['a line end around NUL', '가\r\0\n나', '가\n나'],
    ['a lone high surrogate', '가\uD83D나', '가\uFFFD나'],
    ['a lone low surrogate', '\uDE00', '\uFFFD'],
    ['a pair, which stays', '😀', '😀'],
    ['decomposed Hangul, which stays as it was typed', '\u1112\u1161\u11AB', '\u1112\u1161\u11AB'],
    ['tabs and spaces, which stay', '\t가  ', '\t가  '],
  ])('is normalised: %s', (_what, typed, stored) => {
    expect(normaliseText(typed)).toBe(stored);
  });

  it('is the same after a second time', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once).not.toMatch(/[\r\0]|\p{Surrogate}/u);
      }),
    );
  });

  it('can be encoded once it is well-formed', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(() => encodeURIComponent(wellFormed(text))).not.toThrow();
      }),
    );
  });
});

function anyText(): fc.Arbitrary<string> {
  const unit = fc.oneof(
    fc.constantFrom('\r', '\n', '\0', '\uD83D', '\uDE00', '가', ' '),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  return fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));
}
