import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportWrite } from '../../../src/domain/import/choices';
import { portableNote } from '../../../src/domain/notes/portable-note';
import type { Note } from '../../../src/domain/notes/notes';
import { POST_FACTS } from '../../../src/post/outline';
import { openNoteReader } from '../../../src/storage/notes/reading';
import { buildNote } from '../../domain/notes/build-note';
import { openRepository, type TestRepository } from '../open-repository';

const NOW = 5_000;
const idOf = (last: number): string => `22222222-2222-4222-8222-22222222222${last}`;
const created = (at: number, changes: Partial<Note> = {}): ImportWrite => ({
  id: idOf(at),
  base: null,
  next: portableNote(buildNote({ id: idOf(at), body: `들어온 글 ${at}`, ...changes })),
  lifts: false,
});
const changed = (note: Note, changes: Partial<Note>): ImportWrite => ({
  id: note.id,
  base: note.revision,
  next: { ...portableNote(note), ...changes },
  lifts: false,
});

let opened: TestRepository;
beforeEach(() => {
  opened = openRepository();
});
const importing = (writes: readonly ImportWrite[], onChanged: 'stop' | 'leave' = 'stop') =>
  opened.repository.importNotes(writes, { editor: 'import-1', now: NOW, onChanged });
const state = async () => {
  const read = await openNoteReader(POST_FACTS, opened.connection).importState();
  if (!read.ok) throw new Error(read.failure);
  return read.value;
};

describe('an import', () => {
  it('stores new notes as the file has them, and changed ones as their next revision', async () => {
    const { note } = await opened.write({}, 1_000);
    const done = await importing([created(1, { createdAt: 7, updatedAt: 9, deletedAt: 8 }), changed(note, { body: '고친 글' })]);
    expect(done.ok).toBe(true);
    expect((await state()).notes.toSorted((one, other) => one.revision - other.revision)).toEqual([
      buildNote({ id: idOf(1), body: '들어온 글 1', createdAt: 7, updatedAt: 9, deletedAt: 8, editor: 'import-1' }),
      { ...note, body: '고친 글', revision: 2, updatedAt: NOW, editor: 'import-1', sequence: 1 },
    ]);
  });

  it('stores nothing where one note has changed since the plan was made', async () => {
    const { note } = await opened.write();
    await opened.write({ body: '그사이 쓴 글', base: 1, sequence: 2 });
    const before = await state();
    expect(await importing([created(1), changed(note, { body: '옛 계획' }), created(2)])).toEqual({ ok: false, failure: 'changed' });
    expect(await state()).toEqual(before);
  });

  it('stores nothing where a note was begun under the same id', async () => {
    const { note } = await opened.write();
    expect(await importing([created(1), { ...created(2), id: note.id }])).toEqual({ ok: false, failure: 'changed' });
    expect(await opened.bodies()).toEqual(['본문']);
  });

  it.each([1, 2, 3])('stores nothing where the disk fails at write %i of three', async (failing) => {
    await opened.write();
    const before = await state();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (let at = 1; at < failing; at += 1) put.mockImplementationOnce(IDB_PUT);
    put.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await importing([created(1), created(2), created(3)])).toEqual({ ok: false, failure: 'storage-full' });
    put.mockRestore();
    expect(await state()).toEqual(before);
  });

  it('stores nothing where it is broken off before it is on the disk', async () => {
    await opened.write();
    const before = await state();
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...of) {
      const request = IDB_PUT.apply(this, of);
      // The browser ends the transaction, e.g. because it closes.
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect((await importing([created(1), created(2)])).ok).toBe(false);
    broken.mockRestore();
    expect(await state()).toEqual(before);
  });

  it('brings back what was deleted for good only where that was asked for', async () => {
    const { note } = await opened.write();
    await opened.repository.trashNote(note.id, 2_000);
    await opened.repository.eraseNotes([{ id: note.id, revision: 2 }], 3_000);
    const back: ImportWrite = { id: note.id, base: null, next: portableNote(note), lifts: false };
    expect(await importing([back])).toEqual({ ok: false, failure: 'changed' });
    const done = await importing([{ ...back, lifts: true }]);
    expect([await opened.bodies(), (await state()).tombstones]).toEqual([['본문'], []]);
    // It is newer than every state that another window may still have.
    expect((await state()).notes[0]?.revision).toBe(3);
    await importing(done.ok ? done.value.undo : []);
    expect([await opened.bodies(), (await state()).tombstones.map(({ id }) => id)]).toEqual([[], [note.id]]);
  });
});

describe('undoing an import', () => {
  it('gives back every text, and takes away what was new', async () => {
    const { note } = await opened.write();
    const other = (await opened.write({ id: idOf(8), body: '지울 글' })).note;
    const done = await importing([created(1), changed(note, { body: '고친 글' }), changed(other, { deletedAt: NOW })]);
    expect(await opened.bodies()).toEqual(['고친 글', '들어온 글 1']);
    const undone = await importing(done.ok ? done.value.undo : [], 'leave');
    expect(undone).toMatchObject({ ok: true, value: { left: [] } });
    expect(await opened.bodies()).toEqual(['본문', '지울 글']);
    expect((await state()).tombstones).toEqual([]);
  });

  it('leaves what was written since, and says which', async () => {
    const { note } = await opened.write();
    const done = await importing([created(1), changed(note, { body: '고친 글' })]);
    await opened.write({ body: '그 뒤에 쓴 글', base: 2, editor: 'editor-b' });
    const undone = await importing(done.ok ? done.value.undo : [], 'leave');
    expect(undone).toMatchObject({ ok: true, value: { left: [note.id] } });
    expect(await opened.bodies()).toEqual(['그 뒤에 쓴 글']);
  });

  it('can be undone itself', async () => {
    const done = await importing([created(1)]);
    const undone = await importing(done.ok ? done.value.undo : [], 'leave');
    await importing(undone.ok ? undone.value.undo : []);
    expect(await opened.bodies()).toEqual(['들어온 글 1']);
  });
});

const IDB_PUT = IDBObjectStore.prototype.put;
