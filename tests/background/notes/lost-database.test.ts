import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { createSafetyCopy } from '../../../src/storage/backup/safety-copy';
import { DATABASE_NAME } from '../../../src/storage/database/open';
import { buildNote, buildWrite } from '../../domain/notes/build-note';
import { folderIn, setUp, type BrowserStores } from '../memory-ports';

const { id } = buildWrite();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function copiesIn({ folder }: Pick<BrowserStores, 'folder'>): Promise<readonly Note[]> {
  return [...(await createSafetyCopy(folderIn(folder)).read()).state.copies.values()];
}

async function withLostDatabase() {
  const background = setUp();
  await background.send('note/write', buildWrite({ body: '다시 쓸 수 없는 글' }));
  await background.background.windowClosed();
  await deleteDB(DATABASE_NAME);
  return background;
}

describe('a database that is lost', () => {
  it('is offered from the safety copy, and does not return by itself', async () => {
    const { background, send, list } = await withLostDatabase();
    await background.maintain();
    expect(await send('notes/compare')).toMatchObject({
      value: { recoverable: [{ id, body: '다시 쓸 수 없는 글', reason: 'missing' }] },
    });
    expect(await list()).toEqual([]);
  });

  it('is filled again when the reader asks for it', async () => {
    const { send, list } = await withLostDatabase();
    expect(await send('notes/recover', { ids: [id] })).toEqual({ ok: true, value: { recovered: 1 } });
    expect(await list()).toMatchObject([{ id, body: '다시 쓸 수 없는 글', revision: 1 }]);
    expect(await send('notes/compare')).toEqual({ ok: true, value: { recoverable: [] } });
  });

  it('is offered with every text of a note, as dismissing a note dismisses all of them', async () => {
    const { send, ports } = await withLostDatabase();
    ports.copy.add([{ apart: { note: buildNote({ body: '따로 둔 글' }), after: null } }]);
    expect(await send('notes/compare')).toMatchObject({
      value: {
        recoverable: [
          { id, body: '따로 둔 글', reason: 'newer-copy' },
          { id, body: '다시 쓸 수 없는 글', reason: 'missing' },
        ],
      },
    });
  });

  it('stays empty when the reader dismisses the copies', async () => {
    const { send, list, folder } = await withLostDatabase();
    expect(await send('notes/dismiss', { ids: [id] })).toEqual({ ok: true, value: null });
    expect(await send('notes/compare')).toEqual({ ok: true, value: { recoverable: [] } });
    expect([await list(), await copiesIn({ folder })]).toEqual([[], []]);
  });

  it('loses neither earlier nor later text when it is restored to an older state', async () => {
    const { background, send, list, folder } = await withLostDatabase();
    await send('note/write', buildWrite({ body: '옛 프로필에 쓴 글' }));
    await background.windowClosed();
    await background.maintain();
    const compared = await send('notes/compare');
    expect(compared).toMatchObject({ value: { recoverable: [{ body: '다시 쓸 수 없는 글', reason: 'newer-copy' }] } });
    await send('notes/recover', { ids: [id] });
    expect((await list()).map(({ body }) => body).toSorted()).toEqual(['다시 쓸 수 없는 글', '옛 프로필에 쓴 글'].toSorted());
    expect((await copiesIn({ folder })).map(({ body }) => body).toSorted()).toEqual(['다시 쓸 수 없는 글', '옛 프로필에 쓴 글'].toSorted());
  });
});

describe('the maintenance at the start', () => {
  it('lets no key wait: what is written meanwhile is stored before it ends', async () => {
    const background = setUp();
    for (let at = 0; at < 9; at += 1)
      await background.send('note/write', buildWrite({ id: id.replaceAll('1', String(at)), body: `${at}`, editor: `e${at}` }));
    const { repository } = background.ports;
    const seen: string[] = [];
    let release = (): void => {};
    vi.spyOn(repository, 'readBatch').mockImplementation(async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      seen.push('maintenance');
      return { ok: true, value: { notes: [], newer: [], invalid: [], last: seen.length < 3 ? 'x' : null } };
    });
    const maintaining = background.background.maintain();
    await vi.waitFor(() => expect(repository.readBatch).toHaveBeenCalled());
    const writing = background.send('note/write', buildWrite({ body: '첫 글자', sequence: 9 })).then(() => seen.push('key'));
    for (let batches = 1; batches <= 2; batches += 1) {
      await vi.waitFor(() => expect(repository.readBatch).toHaveBeenCalledTimes(batches), { timeout: 10_000 });
      release();
    }
    await Promise.all([maintaining, writing]);
    expect(seen).toEqual(['maintenance', 'key', 'maintenance']);
  });

  it('quarantines records that are no notes', async () => {
    const { background, ports } = setUp();
    const database = await import('../../../src/storage/database/open').then(({ connectNotes }) => connectNotes().database());
    await database.put('notes', { id: 'invalid', words: '' } as unknown as Note);
    await background.maintain();
    expect(await ports.repository.readNote('invalid')).toEqual({ ok: true, value: null });
    expect(await database.getAll('quarantine')).toMatchObject([{ record: { id: 'invalid' } }]);
  });

  it('repairs a damaged copy from the database, and reports it', async () => {
    const { background, send, folder, session } = setUp();
    await send('note/write', buildWrite());
    await background.windowClosed();
    for (const name of folder.keys()) folder.set(name, 'overwritten');
    await background.maintain();
    expect(await copiesIn({ folder })).toMatchObject([{ id }]);
    await vi.waitFor(() => expect(session.get('failures')).toMatchObject([{ where: 'safety copy' }]));
    expect(await send('notes/compare')).toEqual({ ok: true, value: { recoverable: [] } });
  });
});
