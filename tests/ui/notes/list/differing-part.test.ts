import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differingParts } from '../../../../src/ui/notes/list/differing-part';

it.each([
  ['one two three', 'one 2 three', 'two', '2'],
  ['one', 'one two', '', ' two'],
  ['', 'one', '', 'one'],
  ['same', 'same', '', ''],
  ['한글을 쓴다', '한글을 읽고 쓴다', '', '읽고 '],
])('of %o and %o differ %o and %o', (one, other, ofOne, ofOther) => {
  const [{ start: a, end: b }, { start: c, end: d }] = differingParts(one, other);
  expect([one.slice(a, b), other.slice(c, d)]).toEqual([ofOne, ofOther]);
});

it('the differing parts have the same text before and after them', () => {
  const text = fc.array(fc.constantFrom('가', '나', ' ', '\n', 'a')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [{ start: a, end: b }, { start: c, end: d }] = differingParts(one, other);
      expect(one.slice(0, a)).toBe(other.slice(0, c));
      expect(one.slice(b)).toBe(other.slice(d));
    }),
  );
});
