import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkdownNote } from '../../../src/domain/markdown/read-markdown';
import { NOTE_COLOURS } from '../../../src/domain/notes/colours';
import type { Note } from '../../../src/domain/notes/notes';
import { tagsIn } from '../../../src/domain/notes/tags';
import { textDigest } from '../../../src/domain/text/text-digest';
import { OUTLINE_IDS } from '../../fixtures/outline-ids';
import { buildNote, buildTarget } from '../notes/build-note';
import { anyMarkdown } from './any-markdown';
import { exported, readBack } from './exported';
import { nastyText } from './nasty-text';

describe('a file that nobody edited', () => {
  it('gives back every note, byte for byte', () => {
    fc.assert(
      fc.property(anyNotes(), fc.constantFrom('ko', 'en'), (notes, language) => {
        expect(byId(readBack(exported(notes, language)).map(asNote))).toEqual(byId(notes.map(withoutVersions)));
      }),
      { numRuns: 500 },
    );
  });

  it('says that no text was edited, and which section each is under', () => {
    fc.assert(
      fc.property(anyNotes(), (notes) => {
        for (const { identity, body, section } of readBack(exported(notes))) {
          expect([textDigest(body), section]).toEqual([identity?.digest, identity?.section]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same notes, in whatever order they come', () => {
    fc.assert(
      fc.property(anyNotes(), (notes) => {
        expect(exported(notes.toReversed())).toBe(exported(notes));
      }),
    );
  });
});

describe('line ends of other systems', () => {
  it.each(['\r\n', '\r'])('%j change nothing', (end) => {
    fc.assert(
      fc.property(anyNotes(), (notes) => {
        const file = exported(notes);
        expect(readBack(file.replaceAll('\n', end))).toEqual(readBack(file));
      }),
    );
  });

  it('a mark of the byte order changes nothing', () => {
    const file = exported([buildNote()]);
    expect(readBack(`\uFEFF${file}`)).toEqual(readBack(file));
  });
});

/** Notes with ids of their own. */
export function anyNotes(): fc.Arbitrary<readonly Note[]> {
  return fc.uniqueArray(anyNote(), { maxLength: 8, selector: ({ id }) => id });
}

function anyNote(): fc.Arbitrary<Note> {
  const body = fc.oneof(nastyText(), anyMarkdown());
  return fc
    .record({
      id: fc.uuid(),
      section: fc.constantFrom(...OUTLINE_IDS),
      body,
      target: fc.option(fc.tuple(fc.nat(9_000), nastyText()).map(([start, exact]) => buildTarget(start, exact))),
      term: fc.option(fc.constantFrom('text2sql', 'a · b', '용어 이름', '#a')),
      figure: fc.option(fc.integer({ min: 1, max: 99 })),
      colour: fc.constantFrom(...NOTE_COLOURS),
      beside: fc.array(fc.constantFrom('질문', 'Svelte', 'a/b', 'a_b-c'), { maxLength: 2 }),
      createdAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      updatedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
      conflictOf: fc.option(fc.uuid()),
    })
    .map(({ beside, ...note }) => buildNote({ ...note, tags: [...new Set([...tagsIn(note.body), ...beside])] }));
}

/** What files carry of a note. */
function withoutVersions({
  revision: _revision,
  editor: _editor,
  sequence: _sequence,
  deletedAt: _deletedAt,
  post: _post,
  ...note
}: Note): object {
  return note;
}

function asNote({ identity, body }: MarkdownNote): object {
  if (identity === null) return { body };
  const { tags, digest: _digest, revision: _revision, post: _post, later, ...note } = identity;
  return { ...note, ...later, body, tags: tags ?? tagsIn(body) };
}

function byId(notes: readonly object[]): readonly object[] {
  return notes.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
