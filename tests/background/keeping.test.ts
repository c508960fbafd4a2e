import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME } from '../../src/storage/open';
import { buildWrite } from '../domain/build-note';
import { buildWorld, setUp } from './fake-world';

const { id } = buildWrite();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function withLostDatabase() {
  const background = setUp();
  await background.send('note/write', buildWrite({ body: '다시 쓸 수 없는 글' }));
  await vi.waitFor(() => expect(background.local.has(`note:${id}`)).toBe(true));
  await deleteDB(DATABASE_NAME);
  return background;
}

describe('the trash', () => {
  it('deletes for good, copy included, and tells every window', async () => {
    const { send, list, local, world } = setUp();
    await send('note/write', buildWrite());
    await send('note/trash', { id });
    await vi.waitFor(() => expect(local.get(`note:${id}`)).toMatchObject({ deletedAt: expect.any(Number) }));
    expect(await send('note/erase', { id })).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(local.has(`note:${id}`)).toBe(false));
    expect(world.broadcast).toHaveBeenLastCalledWith({ type: 'notes/changed', ids: [id] });
    expect(await list()).toEqual([]);
  });

  it('deletes nothing for good that stands', async () => {
    const { send, list } = setUp();
    await send('note/write', buildWrite());
    expect(await send('note/erase', { id })).toEqual({ ok: false, failure: 'not-found' });
    expect(await send('trash/empty')).toEqual({ ok: true, value: { erased: 0 } });
    expect(await list()).toHaveLength(1);
  });

  it('keeps a deleted note away from what another window still holds of it, and the words apart', async () => {
    const { send, list, unsaved } = setUp();
    await send('note/write', buildWrite());
    await send('note/trash', { id });
    await send('trash/empty');
    const late = buildWrite({ body: '늦게 온 글', editor: 'b', base: 1 });
    expect(await send('note/write', late)).toEqual({ ok: false, failure: 'not-found' });
    expect(await list()).toEqual([]);
    expect(unsaved.get(id)).toMatchObject([{ write: { body: '늦게 온 글' }, reason: 'not-found' }]);
  });
});

describe('words that could not be stored', () => {
  const full = async () => ({ ok: false, failure: 'storage-full' }) as const;

  it('are kept by the time the window is told, and forgotten when the reader says so', async () => {
    const { repository } = buildWorld().world;
    const { send, unsaved } = setUp({ repository: { ...repository, writeNote: full } });
    await send('note/write', buildWrite({ body: '자리가 없어요' }));
    expect(unsaved.get(id)).toMatchObject([{ write: { body: '자리가 없어요' }, reason: 'storage-full' }]);
    await send('note/write', buildWrite({ body: '다른 창도 못 썼어요', editor: 'editor-b' }));
    await send('note/forget-unsaved', { id, editor: buildWrite().editor });
    expect(unsaved.get(id)).toMatchObject([{ write: { body: '다른 창도 못 썼어요' } }]);
  });

  it('are let go of once their editor could write again', async () => {
    const { repository } = buildWorld().world;
    const writeNote = vi.fn(repository.writeNote).mockImplementationOnce(full);
    const { send, unsaved } = setUp({ repository: { ...repository, writeNote } });
    await send('note/write', buildWrite({ body: '첫 글' }));
    await send('note/write', buildWrite({ body: '첫 글과 더', sequence: 2 }));
    await vi.waitFor(() => expect(unsaved.get(id)).toEqual([]));
  });

  it('mark the toolbar icon', async () => {
    const { background, unsaved, world } = setUp();
    await background.markUnsaved();
    expect(world.markIcon).toHaveBeenLastCalledWith(false);
    unsaved.set(id, [{ write: buildWrite(), reason: 'storage-full', at: 1 }]);
    await background.markUnsaved();
    expect(world.markIcon).toHaveBeenLastCalledWith(true);
  });
});

describe('a database that is lost', () => {
  it('is offered from the safety copy, and nothing returns by itself', async () => {
    const { background, send, list } = await withLostDatabase();
    await background.care();
    expect(await send('notes/compare')).toMatchObject({
      value: { recoverable: [{ id, body: '다시 쓸 수 없는 글', reason: 'missing' }] },
    });
    expect(await list()).toEqual([]);
  });

  it('is filled again when the reader wants it', async () => {
    const { send, list } = await withLostDatabase();
    expect(await send('notes/recover', { ids: [id] })).toEqual({ ok: true, value: { recovered: 1 } });
    expect(await list()).toMatchObject([{ id, body: '다시 쓸 수 없는 글', revision: 1 }]);
    expect(await send('notes/compare')).toEqual({ ok: true, value: { recoverable: [] } });
  });

  it('stays empty when the reader lets the copies go', async () => {
    const { send, list, local } = await withLostDatabase();
    expect(await send('notes/dismiss', { ids: [id] })).toEqual({ ok: true, value: null });
    expect(await send('notes/compare')).toEqual({ ok: true, value: { recoverable: [] } });
    expect([await list(), local.has(`note:${id}`)]).toEqual([[], false]);
  });
});
