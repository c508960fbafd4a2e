import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileNote } from '../../../src/domain/import/file-notes';
import type { Note } from '../../../src/domain/notes/notes';
import { compareNotes } from '../../../src/domain/notes/order';
import { POST_GUIDE } from '../../../src/post/guide';
import { exported, readBack } from '../markdown/exported';
import { buildNote, buildTarget } from '../notes/build-note';
import { applied, anyNotes, editedFile, markdownFile, NOW, planFor, planOf, stored, withText, writesOf } from './planning';

/** A file with these notes by hand, each below a heading of the post, and with notes that were exported before. */
function fileOf(before: readonly Note[], byHand: readonly { readonly section: number }[]): string {
  const items = byHand.map(({ section }, at) => `## ${POST_GUIDE.outline[section]?.text ?? ''}\n\n- 손으로 쓴 ${at}번째`);
  return [exported(before), ...items].join('\n\n');
}

const ofHand = ({ body }: { readonly body: string }): boolean => body.startsWith('손으로 쓴');

describe('notes that were written by hand into one file', () => {
  const anyHands = fc.array(fc.record({ section: fc.nat(3) }), { maxLength: 12 });

  it('stand in its order, in the list and in the next export', () => {
    fc.assert(
      fc.property(anyNotes(), anyHands, (before, byHand) => {
        const after = applied(before, writesOf(planFor(fileOf(before, byHand), before)));
        for (const [number, { id }] of POST_GUIDE.outline.slice(0, 4).entries()) {
          const wanted = byHand.flatMap(({ section }, at) => (section === number ? [`손으로 쓴 ${at}번째`] : []));
          const ofSection = after.filter(({ section }) => section === id);
          const listed = ofSection.toSorted(compareNotes).filter(ofHand);
          expect(listed.map(({ body }) => body)).toEqual(wanted);
          expect(
            readBack(exported(after))
              .filter((note) => note.section === id && ofHand(note))
              .map(({ body }) => body),
          ).toEqual(wanted);
        }
        // They are known by their texts the next time.
        expect(writesOf(planFor(fileOf(before, byHand), after))).toEqual([]);
      }),
    );
  });

  it('were begun at the import, and none of them later', () => {
    const file = fileOf([], [{ section: 0 }, { section: 0 }, { section: 1 }]);
    const times = applied([], writesOf(planFor(file, []))).map(({ createdAt, updatedAt }) => [createdAt, updatedAt]);
    expect(times).toEqual([NOW - 2, NOW - 1, NOW].map((time) => [time, time]));
  });
});

/** What became of a note of a file since it was exported. */
const anyFate = fc.constantFrom(
  'as it was',
  'as it was',
  'without its comment',
  'moved without its comment',
  'doubled',
  'doubled and edited',
);

describe('a file in which notes were copied, and comments deleted', () => {
  it('is the same plan in whatever order its notes stand', () => {
    // Few different notes, so that many look alike.
    const anyAlike = fc
      .array(fc.record({ section: fc.constantFrom('s1', 's2', 's3'), body: fc.constantFrom('가', '나', '가 '), isQuoted: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((notes) =>
        notes.map(({ section, body, isQuoted }, at) => {
          const id = `11111111-1111-4111-8111-${String(at).padStart(12, '0')}`;
          return buildNote({ id, section, body, target: isQuoted ? buildTarget() : null });
        }),
      );
    fc.assert(
      fc.property(
        anyAlike.chain((notes) => fc.tuple(fc.constant(notes), fc.array(anyFate, { minLength: notes.length, maxLength: notes.length }))),
        fc.infiniteStream(fc.nat()),
        fc.nat(6),
        ([notes, fates], numbers, here) => {
          const file = markdownFile(exported(notes));
          const all = file.notes.flatMap((note, at) => changedBy(note, fates[at] ?? 'as it was'));
          const turned = all.map((note) => [numbers.next().value, note] as const).toSorted(([one], [other]) => one - other);
          const planned = (inOrder: readonly FileNote[]): readonly string[] =>
            planOf({ ...file, notes: inOrder }, stored(notes.slice(0, here)))
              // Of two notes that are alike in all, either may be the one that is stored.
              .map((entry) => JSON.stringify({ ...entry, lines: null }))
              .toSorted();
          expect(planned(turned.map(([, note]) => note))).toEqual(planned(all));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function changedBy(note: FileNote, fate: string): readonly FileNote[] {
  const bare = { ...note, id: null, exported: null, content: { ...note.content, id: null } };
  const edited = { ...note, body: `${note.body}다`, content: { ...note.content, body: `${note.body}다` } };
  if (fate === 'without its comment') return [bare];
  if (fate === 'moved without its comment') return [{ ...bare, content: { ...bare.content, section: 's3' } }];
  if (fate === 'doubled') return [note, { ...note }];
  return fate === 'doubled and edited' ? [edited, note] : [note];
}

it('conflict copies of one import stand in the order of their notes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), (count) => {
      const notes = Array.from({ length: count }, (_, at) =>
        buildNote({ id: `11111111-1111-4111-8111-${String(at).padStart(12, '0')}`, body: `글 ${at}`, createdAt: at, updatedAt: at }),
      );
      const file = editedFile(notes, new Map(notes.map(({ id, body }) => [id, `${body} 파일에서`])));
      const here = notes.map((note) => ({ ...withText(note, `${note.body} 여기서`), revision: 2, updatedAt: NOW }));
      const after = applied(here, writesOf(planFor(file, here)));
      const copies = after.filter(({ conflictOf }) => conflictOf !== null).toSorted(compareNotes);
      expect(copies.map(({ conflictOf }) => conflictOf)).toEqual(notes.map(({ id }) => id));
    }),
  );
});
