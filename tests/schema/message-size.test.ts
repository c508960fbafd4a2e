import { describe, expect, it } from 'vitest';
import { isWithin } from '../../src/schema/message-size';

describe('the size of a message', () => {
  it.each<[string, unknown, number, boolean]>([
    ['a text', 'abc', 8 + 3, true],
    ['a text that is longer', 'abcd', 8 + 3, false],
    ['a list, with its items', ['a', 'b'], 8 + 2 * (8 + 1), true],
    ['a list, with longer items', ['a', 'bb'], 8 + 2 * (8 + 1), false],
    ['a record, with names and values', { ab: 'c' }, 8 + 2 + 8 + 1, true],
    ['a record, with longer names', { abc: 'c' }, 8 + 2 + 8 + 1, false],
    ['what lies deeper', { a: [{ b: 'cccc' }] }, 8 + 1 + 8 + 8 + 1 + 8 + 4, true],
    ['more of it', { a: [{ b: 'ccccc' }] }, 8 + 1 + 8 + 8 + 1 + 8 + 4, false],
    ['what is neither', [null, 1, true], 8 + 3 * 8, true],
  ])('is that of %s', (_what, value, most, isSo) => {
    expect(isWithin(value, most)).toBe(isSo);
  });

  it('is known from the length of a list, as the names of twelve million items take a browser seconds', () => {
    const asked: PropertyKey[] = [];
    const list = new Proxy(
      Array.from({ length: 1_000 }, () => 'a'),
      {
        ownKeys: () => {
          throw new Error('asked for all names');
        },
        get: (items, name) => {
          asked.push(name);
          return Reflect.get(items, name) as unknown;
        },
      },
    );
    expect(isWithin({ ids: list }, 1_000)).toBe(false);
    expect(asked).toEqual(['length']);
  });
});
