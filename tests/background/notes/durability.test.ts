import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { unsavedKey } from '../../../src/domain/notes/unsaved';
import { createSafetyCopy } from '../../../src/storage/backup/safety-copy';
import { buildNote, buildWrite } from '../../domain/notes/build-note';
import { buildPorts, folderIn, emptyStores, setUp, type BrowserStores } from '../memory-ports';

const { id, editor } = buildWrite();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function copiesIn({ folder }: Pick<BrowserStores, 'folder'>): Promise<readonly Note[]> {
  return [...(await createSafetyCopy(folderIn(folder)).read()).state.copies.values()];
}

describe('the trash', () => {
  it('deletes notes for good, with their copies and versions put apart, and tells every window', async () => {
    const background = setUp();
    const { send, list, folder, ports } = background;
    await send('note/write', buildWrite({ body: '다시 나오면 안 되는 글' }));
    await send('note/trash', { id });
    ports.copy.add([
      { apart: { note: buildNote({ body: '따로 둔 안 되는 글' }), after: null } },
      { earlier: buildNote({ body: '옛 판의 안 되는 글' }) },
    ]);
    await background.background.windowClosed();
    expect(await send('trash/erase', { notes: [{ id, revision: 2 }] })).toEqual({ ok: true, value: { erased: 1 } });
    await vi.waitFor(() => expect([...folder.values()].join('')).not.toContain('안 되는 글'));
    expect((await createSafetyCopy(folderIn(folder)).read()).state).toMatchObject({
      copies: new Map(),
      apart: new Map(),
      earlier: new Map(),
    });
    expect(ports.broadcast).toHaveBeenLastCalledWith({ type: 'notes/changed', changes: [{ id, editor: null }] });
    expect(await list()).toEqual([]);
  });

  it('deletes no active note for good, and none that changed since it was seen', async () => {
    const { send, list } = setUp();
    await send('note/write', buildWrite());
    expect(await send('trash/erase', { notes: [{ id, revision: 1 }] })).toEqual({ ok: true, value: { erased: 0 } });
    await send('note/trash', { id });
    expect(await send('trash/erase', { notes: [{ id, revision: 1 }] })).toEqual({ ok: true, value: { erased: 0 } });
    await send('note/restore', { id });
    expect(await list()).toHaveLength(1);
  });

  it('does not let a deleted note return from another window, and saves that window’s text', async () => {
    const { send, list, session } = setUp();
    await send('note/write', buildWrite());
    await send('note/trash', { id });
    await send('trash/erase', { notes: [{ id, revision: 2 }] });
    const late = buildWrite({ body: '늦게 온 글', editor: 'b', base: 1 });
    expect(await send('note/write', late)).toEqual({ ok: false, failure: 'not-found' });
    expect(await list()).toEqual([]);
    expect(session.get(unsavedKey(late))).toMatchObject({ write: { body: '늦게 온 글' }, reason: 'not-found' });
  });
});

describe('text that could not be stored', () => {
  const full = async () => ({ ok: false, failure: 'storage-full' }) as const;

  it('is saved by the time the window is told, and forgotten when the reader says so', async () => {
    const { repository } = buildPorts().ports;
    const { send, session } = setUp({ repository: { ...repository, writeNote: full } });
    await send('note/write', buildWrite({ body: '자리가 없어요' }));
    expect(session.get(unsavedKey({ id, editor }))).toMatchObject({ write: { body: '자리가 없어요' }, reason: 'storage-full' });
    await send('note/write', buildWrite({ body: '다른 창도 못 썼어요', editor: 'editor-b' }));
    await send('note/forget-unsaved', { id, editor });
    expect([session.has(unsavedKey({ id, editor })), session.has(unsavedKey({ id, editor: 'editor-b' }))]).toEqual([false, true]);
  });

  it('is forgotten once its editor could write again, also where a window saved it by itself', async () => {
    const stores = emptyStores();
    const write = buildWrite({ body: '첫 글' });
    stores.session.set(unsavedKey(write), { write, reason: 'unreachable', at: 1 });
    const { send } = setUp({}, stores);
    await send('note/write', buildWrite({ body: '첫 글과 더', sequence: 2 }));
    await vi.waitFor(() => expect(stores.session.has(unsavedKey(write))).toBe(false));
  });

  it('is not searched for at every key while there is none', async () => {
    const { background, send, ports } = setUp();
    await background.refreshToolbar();
    const readAll = vi.spyOn(ports.session, 'readAll');
    for (let sequence = 1; sequence < 9; sequence += 1) await send('note/write', buildWrite({ body: `${sequence}`, sequence }));
    expect(readAll).not.toHaveBeenCalled();
  });
});

describe('the safety copy', () => {
  it('is written when a window closes, and not at every key', async () => {
    const { background, send, folder } = setUp();
    for (let sequence = 1; sequence < 9; sequence += 1) await send('note/write', buildWrite({ body: `${sequence}`, sequence }));
    expect(folder.size).toBe(0);
    await background.windowClosed();
    expect(await copiesIn({ folder })).toMatchObject([{ body: '8', revision: 8 }]);
  });

  it('is written when the reader stops typing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { send, folder } = setUp();
      await send('note/write', buildWrite({ body: '가' }));
      await vi.advanceTimersByTimeAsync(1_500);
      await send('note/write', buildWrite({ body: '가나', sequence: 2 }));
      await vi.advanceTimersByTimeAsync(1_500);
      expect(folder.size).toBe(0);
      await vi.advanceTimersByTimeAsync(1_000);
      vi.useRealTimers();
      await vi.waitFor(async () => expect(await copiesIn({ folder })).toMatchObject([{ body: '가나' }]));
    } finally {
      vi.useRealTimers();
    }
  });

  it('delays the answer after the database failed, in later backgrounds of the session too', async () => {
    const stores = emptyStores();
    const { repository } = buildPorts().ports;
    const failing = setUp(
      { repository: { ...repository, writeNote: async () => ({ ok: false, failure: 'storage-full' }) as const } },
      stores,
    );
    await failing.send('note/write', buildWrite());
    const { send } = setUp({}, stores);
    expect(await send('note/write', buildWrite({ body: '자리가 난 뒤의 글', sequence: 2 }))).toMatchObject({ ok: true });
    expect(await copiesIn(stores)).toMatchObject([{ body: '자리가 난 뒤의 글' }]);
  });

  it('contains what a background stored before it was stopped, even if it had not copied it', async () => {
    const stores = emptyStores();
    stores.session.set('database-in-doubt', 1);
    const { repository } = buildPorts().ports;
    await repository.writeNote(buildWrite({ body: '저장되고 아직 복사되지 않은 글' }), 1);
    const { send } = setUp({}, stores);
    expect(await send('note/write', buildWrite({ body: '저장되고 아직 복사되지 않은 글' }))).toMatchObject({ ok: true });
    expect(await copiesIn(stores)).toMatchObject([{ body: '저장되고 아직 복사되지 않은 글', revision: 1 }]);
  });

  it('makes a write fail, whose text is then saved, where it fails after the database did', async () => {
    const stores = emptyStores();
    stores.session.set('database-in-doubt', 1);
    const folder = { ...folderIn(stores.folder), write: () => Promise.reject(new Error('full')) };
    const { send } = setUp({ copy: createSafetyCopy(folder) }, stores);
    expect(await send('note/write', buildWrite({ body: '어디에도 없는 글' }))).toEqual({ ok: false, failure: 'storage-full' });
    expect(stores.session.get(unsavedKey({ id, editor }))).toMatchObject({ write: { body: '어디에도 없는 글' } });
  });
});

describe('a browser that remembers nothing', () => {
  it('stores no note although its stores answer, says so, and saves the text for the session', async () => {
    const { send, list, session } = setUp({ isPrivate: () => true });
    expect(await send('note/write', buildWrite({ body: '사라질 글' }))).toEqual({ ok: false, failure: 'private' });
    expect(await list()).toEqual([]);
    expect(session.get(unsavedKey({ id, editor }))).toMatchObject({ write: { body: '사라질 글' }, reason: 'private' });
  });

  it('does not move what an earlier version left to where it would be lost', async () => {
    const stores = emptyStores();
    stores.local.set(`note:${id}`, buildNote());
    const { background } = setUp({ isPrivate: () => true }, stores);
    await background.earlierCopiesMoved();
    await background.maintain();
    expect([stores.local.has(`note:${id}`), stores.folder.size]).toEqual([true, 0]);
  });
});
