import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWatched, withMark } from '../../src/domain/watched';

describe('marks read from storage', () => {
  it.each<[string, unknown, number[]]>([
    ['nothing stored yet', undefined, []],
    ['numbers', [71, 81], [71, 81]],
    ['in another order, one of them twice', [81, 71, 81], [71, 81]],
    ['a number this version does not know', [71, 9000], [71, 9000]],
    ['what are no numbers of sessions', [71, '72', null, NaN, 1.5, 0, -3, Infinity, {}], [71]],
    ['a text', '71', []],
    ['a record', { 71: true }, []],
    ['null', null, []],
  ])('%s', (_what, stored, marks) => {
    expect(readWatched(stored)).toEqual(marks);
  });

  it('are a list of numbers, whatever was stored', () => {
    fc.assert(fc.property(fc.anything(), (stored) => {
      const marks = readWatched(stored);
      expect(readWatched(marks)).toEqual(marks);
    }));
  });
});

describe('a mark', () => {
  const marks = fc.uniqueArray(fc.integer({ min: 1, max: 200 })).map(readWatched);
  const session = fc.integer({ min: 1, max: 200 });

  it('is set and taken back, and the others stay', () => {
    fc.assert(fc.property(marks, session, (before, one) => {
      const others = before.filter((each) => each !== one);
      const marked = withMark(before, one, true);
      expect(marked).toContain(one);
      expect(marked.filter((each) => each !== one)).toEqual(others);
      expect(withMark(marked, one, false)).toEqual(others);
      expect(withMark(marked, one, true)).toEqual(marked);
    }));
  });
});
