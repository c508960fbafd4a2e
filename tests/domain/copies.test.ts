import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCopies } from '../../src/domain/copies';
import type { Note } from '../../src/domain/notes';
import { buildNote } from './build-note';

const nothing = { notes: [], newer: new Set<string>(), erased: new Set<string>() };
const stored = buildNote({ revision: 3, body: '저장된 글' });

describe('database and safety copy', () => {
  it('that say the same need nothing', () => {
    expect(compareCopies({ ...nothing, notes: [stored] }, [stored])).toEqual({ missing: [], other: [], refresh: [], drop: [] });
  });

  it('a copy alone is offered, one of a note deleted for good is dropped', () => {
    expect(compareCopies(nothing, [stored]).missing).toEqual([stored]);
    const erased = compareCopies({ ...nothing, erased: new Set([stored.id]) }, [stored]);
    expect([erased.missing, erased.drop]).toEqual([[], [stored.id]]);
  });

  it('a copy beside a record of a later version is left alone', () => {
    expect(compareCopies({ ...nothing, newer: new Set([stored.id]) }, [stored])).toEqual({ missing: [], other: [], refresh: [], drop: [] });
  });

  it('an earlier copy is brought up to date, and nothing of it is offered', () => {
    const compared = compareCopies({ ...nothing, notes: [stored] }, [{ ...stored, revision: 2, body: '옛 글' }]);
    expect([compared.refresh, compared.other]).toEqual([[stored], []]);
  });

  it.each([
    ['a later copy comes after what is stored', 4, 3],
    ['another text of the same revision comes neither before nor after', 3, null],
  ])('%s', (_name, revision, after) => {
    const copy = { ...stored, revision, body: '다른 글' };
    expect(compareCopies({ ...nothing, notes: [stored] }, [copy]).other).toEqual([{ note: copy, after }]);
  });

  it('a deletion alone is no other text', () => {
    const copy = { ...stored, deletedAt: 5 };
    const compared = compareCopies({ ...nothing, notes: [stored] }, [copy]);
    expect(compared.refresh).toEqual([stored]);
  });

  const version = fc.record({ id: fc.constantFrom('a', 'b', 'c'), revision: fc.integer({ min: 1, max: 3 }), body: fc.constantFrom('하나', '둘') });
  const versions = fc.uniqueArray(version.map((changes) => buildNote(changes)), { selector: ({ id }) => id });
  it('lose no words of a copy, unless of an earlier state or deleted for good', () => {
    fc.assert(fc.property(versions, versions, fc.subarray(['a', 'b', 'c']), (notes, copies, erased) => {
      const standing = notes.filter(({ id }) => !erased.includes(id));
      const { missing, other } = compareCopies({ notes: standing, newer: new Set(), erased: new Set(erased) }, copies);
      const kept = [...standing, ...missing, ...other.map(({ note }) => note)];
      for (const copy of copies) {
        const isEarlier = standing.some(({ id, revision }) => id === copy.id && revision > copy.revision);
        if (!isEarlier && !erased.includes(copy.id)) expect(kept.some((note) => isSameText(note, copy))).toBe(true);
      }
    }));
  });
});

function isSameText(left: Note, right: Note): boolean {
  return left.id === right.id && left.body === right.body;
}
