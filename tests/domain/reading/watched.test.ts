import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWatched, watchedOf, withMark, type WatchedMark } from '../../../src/domain/reading/watched';

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
    ['numbers of an earlier version and marks of this one', [71, { post: '173', session: 81 }, { post: '173', session: 71 }], [71, 81]],
    ['what is no mark of this version', [{ post: 173, session: 81 }, { post: '173', session: '71' }, { session: 81 }], []],
  ])('are those that can be read: %s', (_what, stored, marks) => {
    expect(readWatched(stored)).toEqual(marks.map((session) => ({ post: '173', session })));
  });

  it('are a list of numbers, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const marks = readWatched(stored);
        expect(readWatched(marks)).toEqual(marks);
      }),
    );
  });
});

describe('a mark', () => {
  const number = fc.integer({ min: 1, max: 200 });
  const marks = fc.uniqueArray(fc.oneof(number, fc.record({ post: fc.constantFrom('173', '174'), session: number }))).map(readWatched);
  const mark = fc.record({ post: fc.constantFrom('173', '174'), session: number });
  const isOther =
    (one: WatchedMark) =>
    (each: WatchedMark): boolean =>
      each.post !== one.post || each.session !== one.session;

  it('is set and taken back, and the others stay', () => {
    fc.assert(
      fc.property(marks, mark, (before, one) => {
        const others = before.filter(isOther(one));
        const marked = withMark(before, one, true);
        expect(watchedOf(marked, one.post)).toContain(one.session);
        expect(marked.filter(isOther(one))).toEqual(others);
        expect(withMark(marked, one, false)).toEqual(others);
        expect(withMark(marked, one, true)).toEqual(marked);
      }),
    );
  });
});
