import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { exported } from '../markdown/exported';
import { buildNote } from '../notes/build-note';
import { anyNotes, anyText, applied, contents, kindsOf, NOW, planFor, withText, writesOf } from './planning';

const note = buildNote({ id: '11111111-1111-4111-8111-111111111111', section: 's1', body: '첫 글' });
const other = buildNote({ id: '22222222-2222-4222-8222-222222222222', section: 's1', body: '다른 글', createdAt: 2_000 });
const here = [note, other];

/** The file of another computer, where the note has changed since it came from here. */
const fileWith = (changes: Partial<Note>): string => exported([{ ...note, updatedAt: 9_000, revision: 2, ...changes }, other]);
const after = (file: string, notes: readonly Note[] = here): readonly Note[] => applied(notes, writesOf(planFor(file, notes)));

describe('a note that was changed on another computer and exported there', () => {
  it('is brought up to date here, where nothing was edited since, and once', () => {
    const file = fileWith({ body: '그 컴퓨터에서 고친 글 #새', tags: ['새'] });
    expect(planFor(file, here)).toMatchObject([
      { kind: 'changed', stored: { body: '첫 글' }, next: { body: '그 컴퓨터에서 고친 글 #새', tags: ['새'] }, isMoved: false },
      { kind: 'unchanged' },
    ]);
    expect(writesOf(planFor(file, after(file)))).toEqual([]);
  });

  it('is no conflict where its text was edited in the file, too', () => {
    const file = fileWith({ body: '그 컴퓨터에서 고친 글' }).replace('그 컴퓨터에서 고친 글', '파일에서 또 고친 글');
    expect(after(file).map(({ body }) => body)).toEqual(['파일에서 또 고친 글', '다른 글']);
  });

  it('has its section and colour of there', () => {
    expect(planFor(fileWith({ section: 's2' }), here)).toContainEqual(
      expect.objectContaining({ kind: 'moved', isMovedHere: false, next: expect.objectContaining({ section: 's2' }) as object }),
    );
    expect(after(fileWith({ colour: 'pink' }))[0]).toMatchObject({ colour: 'pink', body: '첫 글' });
  });

  it('stays as it is where it was edited here later', () => {
    const later = [{ ...withText(note, '여기서 나중에 고친 글'), revision: 2, updatedAt: NOW }, other];
    const file = fileWith({ body: '그 컴퓨터에서 고친 글' });
    expect(planFor(file, later)[0]).toMatchObject({ kind: 'unchanged', isEditedHere: true });
  });

  it('stays in the trash, unless the reader says otherwise', () => {
    const trashed = [{ ...note, deletedAt: 2_000, updatedAt: 2_000 }, other];
    const plan = planFor(fileWith({ body: '그 컴퓨터에서 고친 글' }), trashed);
    expect(kindsOf(plan)).toEqual(['in-trash', 'unchanged']);
    expect(writesOf(plan)).toEqual([]);
    expect(writesOf(plan, () => 'take')).toMatchObject([{ next: { body: '그 컴퓨터에서 고친 글', deletedAt: null } }]);
  });
});

it('whatever the notes are, those that are older here become what the file says, once', () => {
  const said = (notes: readonly Note[]): readonly object[] => contents(notes).map((each) => ({ ...each, updatedAt: 0 }));
  fc.assert(
    fc.property(anyNotes(), fc.array(anyText(), { maxLength: 8 }), (notes, texts) => {
      const newer = notes.map((each) => ({ ...each, updatedAt: each.updatedAt + 1 }));
      const older = notes.map((each, at) => ({ ...withText(each, texts[at] ?? each.body), section: 's4', colour: 'blue' as const }));
      const file = exported(newer);
      const once = applied(older, writesOf(planFor(file, older)));
      expect(said(once)).toEqual(said(newer));
      expect(writesOf(planFor(file, once))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe('of two exports in one file', () => {
  const newer = { ...withText(note, '가장 나중의 글'), updatedAt: 9_000, revision: 2 };
  const both = [exported([note, other]), exported([newer, other])];

  it.each([both, both.toReversed()])('the later one has the note', (...files) => {
    const fresh = applied([], writesOf(planFor(files.join(''), [])));
    expect(fresh.find(({ id }) => id === note.id)?.body).toBe('가장 나중의 글');
    expect(planFor(files.join(''), [newer, other])).toContainEqual(
      expect.objectContaining({ kind: 'unchanged', stored: newer, isEditedHere: false }),
    );
  });
});
