import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStored, idsOf } from '../../../src/domain/backup/comparison';
import {
  applyCopyEntry,
  emptyCopyState,
  entriesOf,
  withoutOvertaken,
  type CopyEntry,
  type CopyState,
} from '../../../src/domain/backup/copy-log';
import type { Note } from '../../../src/domain/notes/notes';
import { buildNote } from '../notes/build-note';

const stored = buildNote({ revision: 3, body: '저장된 글' });

function stateOf(...entries: readonly CopyEntry[]): CopyState {
  const state = emptyCopyState();
  for (const entry of entries) applyCopyEntry(state, entry);
  return state;
}

describe('the log of the safety copy', () => {
  it('has the last state of each note', () => {
    const state = stateOf({ keep: stored }, { keep: { ...stored, revision: 4, body: '더 쓴 글' } });
    expect([...state.copies.values()].map(({ body }) => body)).toEqual(['더 쓴 글']);
    expect([...state.apart]).toEqual([]);
  });

  it('puts a text apart, once, if the next state does not continue it', () => {
    const ahead = { ...stored, revision: 7, body: '되돌리기 전의 글' };
    const state = stateOf({ keep: ahead }, { keep: stored }, { apart: { note: ahead, after: 3 } });
    expect(state.apart.get(stored.id)).toEqual([{ note: ahead, after: null }]);
    expect(state.copies.get(stored.id)).toEqual(stored);
  });

  it('has nothing of a note deleted for good: neither its copy nor what was put apart nor what an earlier version left', () => {
    const state = stateOf(
      { earlier: stored },
      { apart: { note: { ...stored, body: '다른 글' }, after: null } },
      { keep: stored },
      { drop: stored.id },
    );
    expect(idsOf(state)).toEqual(new Set());
    expect(entriesOf(state)).toEqual([]);
  });

  it('forgets what was decided about, but not the copy', () => {
    const state = stateOf({ earlier: stored }, { apart: { note: stored, after: null } }, { keep: stored }, { settle: stored.id });
    expect([state.copies.size, state.apart.size, state.earlier.size]).toEqual([1, 0, 0]);
  });

  const note = fc
    .record({ id: fc.constantFrom('a', 'b', 'c'), revision: fc.integer({ min: 1, max: 4 }), body: fc.constantFrom('하나', '둘', '셋') })
    .map((changes) => buildNote(changes));
  const entry: fc.Arbitrary<CopyEntry> = fc.oneof(
    { weight: 4, arbitrary: note.map((keep) => ({ keep })) },
    note.map((each) => ({ apart: { note: each, after: null } })),
    note.map((earlier) => ({ earlier })),
    fc.constantFrom('a', 'b', 'c').map((drop) => ({ drop })),
    fc.constantFrom('a', 'b', 'c').map((settle) => ({ settle })),
    fc.constantFrom('a', 'b', 'c').map((covered) => ({ covered })),
    fc.nat().map((moved) => ({ moved })),
  );

  it('says the same when it is compacted, and when it goes on after that', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (before, after) => {
        const compacted = entriesOf(stateOf(...before));
        expect(stateOf(...compacted, ...after)).toEqual(stateOf(...before, ...after));
      }),
    );
  });

  it('says the same without lines that later ones make unnecessary, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry, { maxLength: 20 }), (before, after) => {
        expect(stateOf(...before, ...withoutOvertaken(after))).toEqual(stateOf(...before, ...after));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has two lines of a note that was typed, however many keys that took', () => {
    const keys = Array.from({ length: 9 }, (_, at): CopyEntry => ({ keep: { ...stored, revision: at + 1, body: '가'.repeat(at + 1) } }));
    expect(withoutOvertaken(keys)).toEqual([keys[0], keys[8]]);
    expect(withoutOvertaken([...keys, { drop: stored.id }])).toEqual([{ drop: stored.id }]);
  });

  it('puts apart what a restored database had when it was written to at once', () => {
    const ahead = { ...stored, revision: 5, body: '되돌리기 전의 글' };
    const keys = [4, 5, 6].map((revision): CopyEntry => ({ keep: { ...stored, revision, body: `새로 쓴 글 ${revision}` } }));
    expect(stateOf({ keep: ahead }, ...withoutOvertaken(keys)).apart.get(stored.id)).toEqual([{ note: ahead, after: null }]);
  });
});

describe('stored notes and their copies', () => {
  it('need nothing where they say the same', () => {
    expect(compareStored([stored], stateOf({ keep: stored }))).toEqual({ other: [], refresh: [], covered: [] });
  });

  it('update an earlier or a missing copy, of which nothing is offered', () => {
    expect(compareStored([stored], stateOf({ keep: { ...stored, revision: 2, body: '옛 글' } }))).toMatchObject({
      refresh: [stored],
      other: [],
    });
    expect(compareStored([stored], stateOf())).toMatchObject({ refresh: [stored], other: [] });
  });

  it.each([
    ['a later copy comes after what is stored', 4, 3],
    ['another text of the same revision comes neither before nor after', 3, null],
  ])('%s', (_name, revision, after) => {
    const copy = { ...stored, revision, body: '다른 글' };
    expect(compareStored([stored], stateOf({ keep: copy })).other).toEqual([{ note: copy, after }]);
  });

  it.each<[string, Partial<Note>, boolean]>([
    ['an older state', { revision: 2, body: '옛 글' }, true],
    ['the same words', { revision: 3 }, true],
    ['other words of the same revision', { body: '다른 글' }, false],
    ['a later state', { revision: 4, body: '나중 글' }, false],
  ])('what an earlier version left is covered where it is %s: %j %s', (_name, changes, isCovered) => {
    const compared = compareStored([stored], stateOf({ keep: stored }, { earlier: { ...stored, ...changes } }));
    expect(compared.covered).toEqual(isCovered ? [stored.id] : []);
  });

  const version = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    revision: fc.integer({ min: 1, max: 3 }),
    body: fc.constantFrom('하나', '둘'),
  });
  const versions = fc.uniqueArray(
    version.map((changes) => buildNote(changes)),
    { selector: ({ id }) => id },
  );
  it('lose no text of a copy, unless of an earlier state', () => {
    fc.assert(
      fc.property(versions, versions, (notes, copies) => {
        const state = stateOf(...copies.map((keep) => ({ keep })));
        const { other, refresh } = compareStored(notes, state);
        for (const each of [...other.map((apart) => ({ apart })), ...refresh.map((keep) => ({ keep }))]) applyCopyEntry(state, each);
        const remaining = [...state.copies.values(), ...[...state.apart.values()].flat().map((found) => found.note)];
        for (const copy of copies) {
          const isEarlier = notes.some(({ id, revision }) => id === copy.id && revision > copy.revision);
          if (!isEarlier) expect(remaining.some(({ id, body }) => id === copy.id && body === copy.body)).toBe(true);
        }
        for (const each of notes) expect(state.copies.get(each.id)).toEqual(each);
      }),
    );
  });
});
