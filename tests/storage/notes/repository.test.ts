import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note, NoteWrite, SeenNote } from '../../../src/domain/notes/notes';
import { buildTarget, buildWrite } from '../../domain/notes/build-note';
import { openRepository, type TestRepository } from '../open-repository';

let opened: TestRepository;
const write: TestRepository['write'] = (...given) => opened.write(...given);
const activeNotes: TestRepository['activeNotes'] = () => opened.activeNotes();

beforeEach(() => {
  opened = openRepository();
});

afterEach(() => {
  opened.connection.close();
  vi.restoreAllMocks();
});

describe('writing a note', () => {
  it('creates it with its first write', async () => {
    const { note, conflict, before } = await write({ body: '처음' }, 500);
    expect(note).toMatchObject({ body: '처음', revision: 1, createdAt: 500, updatedAt: 500, deletedAt: null });
    expect([conflict, before]).toEqual([null, null]);
    expect(await activeNotes()).toEqual([note]);
  });

  it('counts revisions and does not change the day it was created', async () => {
    await write({}, 500);
    const { note, before } = await write({ body: '다음', base: 1, sequence: 2 }, 900);
    expect(note).toMatchObject({ body: '다음', revision: 2, createdAt: 500, updatedAt: 900 });
    expect(before?.revision).toBe(1);
  });

  it('continues a note that is gone although the editor saw it before', async () => {
    const { note } = await write({ body: '사라졌던 메모', base: 7, sequence: 9 });
    expect(note).toMatchObject({ body: '사라졌던 메모', revision: 8 });
  });

  it.each<[string, Partial<NoteWrite>]>([
    ['a passage', { target: buildTarget() }],
    ['a term', { post: '173', term: 'text2sql' }],
  ])('stores %s without text', async (_what, changes) => {
    expect((await write({ body: '', ...changes })).note.body).toBe('');
  });

  it('starts no note from nothing', async () => {
    const reply = await opened.repository.writeNote(buildWrite({ body: '' }), 1);
    expect(reply).toEqual({ ok: false, failure: 'not-found' });
    expect(await activeNotes()).toEqual([]);
  });

  it('does not delete a note that was emptied', async () => {
    await write();
    const { note } = await write({ body: '', base: 1, sequence: 2 });
    expect(await activeNotes()).toEqual([note]);
  });
});

describe('the notes of one subject', () => {
  it('are those of the passage that begins there, and no others', async () => {
    await write();
    const { note } = await write({ id: 'first', target: buildTarget(40) });
    await write({ id: 'elsewhere', target: buildTarget(41) });
    const { note: trashed } = await write({ id: 'trashed', target: buildTarget(40) });
    await opened.repository.trashNote(trashed.id, 900);
    expect(await opened.repository.findNotes({ post: '173', passage: 40 })).toEqual({ ok: true, value: [note] });
  });

  it('are those of the term', async () => {
    await write();
    const { note } = await write({ id: 'first', term: 'text2sql' });
    expect(await opened.repository.findNotes({ post: '173', term: 'text2sql' })).toEqual({ ok: true, value: [note] });
  });
});

it('the repository reads all records in parts, the trash included, invalid and newer records by their ids', async () => {
  for (const id of ['a', 'b', 'd', 'f']) await write({ id });
  await opened.repository.trashNote('b', 900);
  const database = await opened.connection.database();
  await database.put('notes', { id: 'c', words: '' } as unknown as Note);
  await database.put('notes', { ...buildWrite({ id: 'e' }), format: 2 } as unknown as Note);
  const batches = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const batch: Awaited<ReturnType<typeof opened.repository.readBatch>> = await opened.repository.readBatch(after, 2);
    if (!batch.ok) throw new Error(batch.failure);
    batches.push({ ...batch.value, notes: batch.value.notes.map(({ id }) => id) });
    after = batch.value.last;
    isMore = after !== null;
  }
  expect(batches).toEqual([
    { notes: ['a', 'b'], newer: [], invalid: [], last: 'b' },
    { notes: ['d'], newer: [], invalid: ['c'], last: 'd' },
    { notes: ['f'], newer: ['e'], invalid: [], last: 'f' },
    { notes: [], newer: [], invalid: [], last: null },
  ]);
});

describe('a conflict that the reader resolves', () => {
  const seen = ({ id, revision }: Note): SeenNote => ({ id, revision });

  async function lostRace(): Promise<{ original: Note; copy: Note }> {
    await write({ body: '첫 창' });
    const { note, conflict } = await write({ body: '둘째 창 #태그', tags: ['태그'], editor: 'editor-b' });
    if (conflict === null) throw new Error('no race was lost');
    return { original: note, copy: conflict };
  }

  it('gives the original the text of its copy, and moves the copy into the trash', async () => {
    const { original, copy } = await lostRace();
    const resolved = await opened.repository.resolveConflict(seen(original), seen(copy), 'editor-c', 900);
    expect(resolved).toMatchObject({ ok: true, value: { original: { before: original }, copy: { before: copy } } });
    expect(await activeNotes()).toMatchObject([{ id: original.id, body: '둘째 창 #태그', tags: ['태그'], revision: 2 }]);
    expect(await opened.repository.readNote(copy.id)).toMatchObject({ value: { deletedAt: 900 } });
  });

  it.each<[string, (texts: { original: Note; copy: Note }) => Promise<unknown>]>([
    ['the original was written on', () => write({ body: '첫 창에서 더', base: 1, sequence: 2 })],
    ['the copy was written on', ({ copy }) => write({ id: copy.id, body: '더', base: 1, editor: 'editor-d' })],
    ['the copy is in the trash', ({ copy }) => opened.repository.trashNote(copy.id, 800)],
    [
      'the original is no more',
      async ({ original }) => {
        const trashed = await opened.repository.trashNote(original.id, 800);
        if (trashed.ok) await opened.repository.eraseNotes([seen(trashed.value.after)], 800);
      },
    ],
  ])('changes nothing where %s since it was compared', async (_what, meanwhile) => {
    const texts = await lostRace();
    await meanwhile(texts);
    const before = await activeNotes();
    expect(await opened.repository.resolveConflict(seen(texts.original), seen(texts.copy), 'editor-c', 900)).toEqual({
      ok: false,
      failure: 'changed',
    });
    expect(await activeNotes()).toEqual(before);
  });
});

describe('the trash', () => {
  it('takes a note and gives it back', async () => {
    const { note } = await write();
    expect(await opened.repository.trashNote(note.id, 900)).toMatchObject({
      ok: true,
      value: { before: note, after: { deletedAt: 900, revision: 2 } },
    });
    expect(await activeNotes()).toEqual([]);
    const restored = await opened.repository.restoreNote(note.id, 950);
    expect(restored).toMatchObject({ ok: true, value: { after: { deletedAt: null, revision: 3, body: note.body } } });
  });

  it('does not change the day of deletion when asked twice', async () => {
    const { note } = await write();
    await opened.repository.trashNote(note.id, 900);
    expect(await opened.repository.trashNote(note.id, 999)).toMatchObject({ value: { after: { deletedAt: 900, revision: 2 } } });
  });

  it('stores a late keystroke without undoing the deletion', async () => {
    const { note } = await write({ body: '가' });
    await opened.repository.trashNote(note.id, 900);
    expect((await write({ body: '가나', sequence: 2 })).note).toMatchObject({ body: '가나', deletedAt: 900 });
  });

  it.each(['trashNote', 'restoreNote'] as const)('%s does not find an unknown note', async (move) => {
    expect(await opened.repository[move]('nobody', 1)).toEqual({ ok: false, failure: 'not-found' });
  });
});
