import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { newId } from '../../../src/schema/parts';
import { buildNote } from '../notes/build-note';
import { exported } from '../markdown/exported';
import { applied, editedFile, NOW, planFor, withText, writesOf } from './planning';

const note = buildNote({ id: '11111111-1111-4111-8111-111111111111', section: 's1', body: '첫 글' });
const HEADING = /^## .*S# 1.*$/m;
const withHands = (...written: readonly string[]): string =>
  exported([note]).replace(HEADING, (heading) => `${heading}\n\n${written.map((text) => `- ${text}\n`).join('')}`);
const createdIn = (file: string, notes: readonly Note[], erased: readonly string[] = []): readonly string[] =>
  writesOf(planFor(file, notes, erased)).flatMap(({ id, base }) => (base === null ? [id] : []));

describe('a note that was written by hand into a file', () => {
  it('has the same id in two windows, so that only one of them can store it', () => {
    const one = createdIn(withHands('할 일'), [note]);
    expect(one).toHaveLength(1);
    expect(createdIn(withHands('할 일'), [note])).toEqual(one);
    expect(() =>
      applied(applied([note], writesOf(planFor(withHands('할 일'), [note]))), writesOf(planFor(withHands('할 일'), [note]))),
    ).toThrow('another revision');
  });

  it('has an id that messages and backups take', () => {
    for (const id of createdIn(withHands('할 일', '다른 일', '세 번째'), [note])) expect(newId.safeParse(id).success).toBe(true);
  });

  it('has an id of its own where another one says the same', () => {
    const ids = createdIn(withHands('할 일', '할 일', '다른 일'), [note]);
    expect(new Set(ids).size).toBe(3);
  });

  it('is new where the note that it was once has another text by now', () => {
    const once = applied([note], writesOf(planFor(withHands('할 일'), [note])));
    const edited = once.map((each) => (each.body === '할 일' ? { ...withText(each, '다 한 일'), revision: 2, updatedAt: NOW } : each));
    const twice = applied(edited, writesOf(planFor(withHands('할 일'), edited)));
    expect(twice.map(({ body }) => body)).toEqual(['첫 글', '다 한 일', '할 일']);
  });

  it('is the same note where that was moved here', () => {
    const once = applied([note], writesOf(planFor(withHands('할 일'), [note])));
    const moved = once.map((each) => (each.body === '할 일' ? { ...each, section: 's4', revision: 2, updatedAt: NOW } : each));
    const plan = planFor(withHands('할 일'), moved);
    expect(plan).toContainEqual(expect.objectContaining({ kind: 'unchanged', isEditedHere: true }));
    expect(writesOf(plan)).toEqual([]);
  });

  it('is the one in the trash where that was moved here before', () => {
    const once = applied([note], writesOf(planFor(withHands('할 일'), [note])));
    const trashed = once.map((each) => (each.body === '할 일' ? { ...each, section: 's4', revision: 3, deletedAt: NOW } : each));
    const plan = planFor(withHands('할 일'), trashed);
    expect(writesOf(plan)).toEqual([]);
    const takenOut = applied(
      trashed,
      writesOf(plan, ({ kind }) => (kind === 'in-trash' ? 'take' : 'leave')),
    );
    expect(takenOut.find(({ body }) => body === '할 일')).toMatchObject({ section: 's4', deletedAt: null });
  });

  it('returns only where the reader says so after it was deleted for good', () => {
    const [id = ''] = createdIn(withHands('할 일'), [note]);
    const plan = planFor(withHands('할 일'), [note], [id]);
    expect(plan).toContainEqual(expect.objectContaining({ kind: 'erased' }));
    expect(writesOf(plan)).toEqual([]);
    expect(writesOf(plan, ({ kind }) => (kind === 'erased' ? 'take' : 'leave'))).toMatchObject([{ id, base: null, revives: true }]);
  });
});

describe('the conflict copy of an import', () => {
  const file = editedFile([note], new Map([[note.id, '파일의 글']]));
  const here = [{ ...withText(note, '여기의 글'), revision: 2, updatedAt: NOW }];

  it('has the same id in two windows, so that only one of them can store it', () => {
    const one = createdIn(file, here);
    expect(one).toHaveLength(1);
    expect(createdIn(file, here)).toEqual(one);
  });

  it('is not made again where it was edited here', () => {
    const once = applied(here, writesOf(planFor(file, here)));
    const edited = once.map((each) => (each.conflictOf === null ? each : { ...withText(each, '고친 사본'), revision: 2, updatedAt: NOW }));
    expect(writesOf(planFor(file, edited))).toEqual([]);
  });

  it('returns only where the reader says so after it was deleted for good', () => {
    const erased = createdIn(file, here);
    const plan = planFor(file, here, erased);
    expect(plan).toMatchObject([{ kind: 'erased', next: { body: '파일의 글', conflictOf: note.id } }]);
    expect(writesOf(plan)).toEqual([]);
  });
});
