import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportWrite } from '../../../src/domain/import/choices';
import { undoOf } from '../../../src/domain/import/undo';
import { portableNote } from '../../../src/domain/notes/portable-note';
import { buildNote } from '../../domain/notes/build-note';
import { byId, changed, created, idOf, NOW, openForImports, type OpenedForImports } from './importing';

let opened: OpenedForImports;
beforeEach(() => {
  opened = openForImports();
});

describe('an import', () => {
  it('stores new notes as the file has them, and changed ones as their next revision', async () => {
    const { note } = await opened.write({}, 1_000);
    const done = await opened.importing([created(1, { createdAt: 7, updatedAt: 9, deletedAt: 8 }), changed(note, { body: '고친 글' })]);
    expect(done.ok).toBe(true);
    expect((await opened.state()).notes.toSorted((one, other) => one.revision - other.revision)).toEqual([
      buildNote({ id: idOf(1), body: '들어온 글 1', createdAt: 7, updatedAt: 9, deletedAt: 8, editor: 'import-1' }),
      { ...note, body: '고친 글', revision: 2, updatedAt: NOW, editor: 'import-1', sequence: 1 },
    ]);
  });

  it('stores nothing where one note has changed since the plan was made', async () => {
    const { note } = await opened.write();
    await opened.write({ body: '그사이 쓴 글', base: 1, sequence: 2 });
    const before = await opened.state();
    expect(await opened.importing([created(1), changed(note, { body: '옛 계획' }), created(2)])).toEqual({ ok: false, failure: 'changed' });
    expect(await opened.state()).toEqual(before);
  });

  it('stores nothing where a note was begun under the same id', async () => {
    const { note } = await opened.write();
    expect(await opened.importing([created(1), { ...created(2), id: note.id }])).toEqual({ ok: false, failure: 'changed' });
    expect(await opened.bodies()).toEqual(['본문']);
  });

  it.each([1, 2, 3])('stores nothing where the disk fails at write %i of three', async (failing) => {
    await opened.write();
    const before = await opened.state();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (let at = 1; at < failing; at += 1) put.mockImplementationOnce(IDB_PUT);
    put.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await opened.importing([created(1), created(2), created(3)])).toEqual({ ok: false, failure: 'storage-full' });
    put.mockRestore();
    expect(await opened.state()).toEqual(before);
  });

  it('stores nothing where it is broken off before it is on the disk', async () => {
    await opened.write();
    const before = await opened.state();
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...of) {
      const request = IDB_PUT.apply(this, of);
      // The browser ends the transaction, e.g. because it closes.
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect((await opened.importing([created(1), created(2)])).ok).toBe(false);
    broken.mockRestore();
    expect(await opened.state()).toEqual(before);
  });

  it('brings back what was deleted for good only where that was asked for', async () => {
    const { note } = await opened.write();
    await opened.repository.trashNote(note.id, 2_000);
    await opened.repository.eraseNotes([{ id: note.id, revision: 2 }], 3_000);
    const back: ImportWrite = { id: note.id, base: null, next: portableNote(note), revives: false };
    expect(await opened.importing([back])).toEqual({ ok: false, failure: 'changed' });
    const lifting = [{ ...back, revives: true }];
    const done = await opened.importing(lifting);
    expect([await opened.bodies(), (await opened.state()).tombstones]).toEqual([['본문'], []]);
    // It is newer than every state that another window may still have.
    expect((await opened.state()).notes[0]?.revision).toBe(3);
    expect(await opened.importing(undoOf(lifting, new Map(), done.ok ? done.value.revived : []))).toMatchObject({ ok: true });
    expect([await opened.bodies(), (await opened.state()).tombstones.map(({ id }) => id)]).toEqual([[], [note.id]]);
  });
});

describe('undoing an import', () => {
  it('gives back every text, and takes away what was new', async () => {
    const { note } = await opened.write();
    const other = (await opened.write({ id: idOf(8), body: '지울 글' })).note;
    const writes = [created(1), changed(note, { body: '고친 글' }), changed(other, { deletedAt: NOW })];
    await opened.importing(writes);
    expect(await opened.bodies()).toEqual(['고친 글', '들어온 글 1']);
    const undone = await opened.importing(undoOf(writes, byId(note, other)), { onChanged: 'leave' });
    expect(undone).toMatchObject({ ok: true, value: { stored: 3, left: [] } });
    expect(await opened.bodies()).toEqual(['본문', '지울 글']);
    expect((await opened.state()).tombstones).toEqual([]);
  });

  it('leaves what was written since, and says which', async () => {
    const { note } = await opened.write();
    const writes = [created(1), changed(note, { body: '고친 글' })];
    await opened.importing(writes);
    await opened.write({ body: '그 뒤에 쓴 글', base: 2, editor: 'editor-b' });
    const undone = await opened.importing(undoOf(writes, byId(note)), { onChanged: 'leave' });
    expect(undone).toMatchObject({ ok: true, value: { stored: 1, left: [note.id] } });
    expect(await opened.bodies()).toEqual(['그 뒤에 쓴 글']);
  });
});

const IDB_PUT = IDBObjectStore.prototype.put;
