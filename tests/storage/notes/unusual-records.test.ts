import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/domain/notes/notes';
import { buildWrite } from '../../domain/notes/build-note';
import { openRepository, type TestRepository } from '../open-repository';

let opened: TestRepository;
const write: TestRepository['write'] = (...given) => opened.write(...given);
const bodies: TestRepository['bodies'] = () => opened.bodies();

beforeEach(() => {
  opened = openRepository();
});

afterEach(() => {
  opened.connection.close();
  vi.restoreAllMocks();
});

describe('records of another shape', () => {
  const invalid = { id: 'invalid', words: '다른 판이 쓴 기록' };

  beforeEach(async () => {
    await (await opened.connection.database()).put('notes', invalid as unknown as Note);
  });

  it('are not listed, but counted, and stay', async () => {
    await write();
    const listed = await opened.repository.listNotes();
    expect(listed).toMatchObject({ ok: true, value: { unreadable: 1, notes: [{ body: '본문' }] } });
    expect(await (await opened.connection.database()).get('notes', 'invalid')).toEqual(invalid);
  });

  it('are quarantined, not overwritten, when their id is needed', async () => {
    await write({ id: 'invalid', body: '새 글' }, 700);
    expect(await bodies()).toEqual(['새 글']);
    const quarantined = await (await opened.connection.database()).getAll('quarantine');
    expect(quarantined).toMatchObject([{ record: invalid, at: 700 }]);
  });

  it('are neither overwritten nor moved where they are of a later version', async () => {
    const newer = { ...buildWrite({ id: 'newer' }), format: 2 };
    await (await opened.connection.database()).put('notes', newer as unknown as Note);
    const reply = await opened.repository.writeNote(buildWrite({ id: 'newer' }), 1);
    expect(reply).toEqual({ ok: false, failure: 'storage-failed' });
    await opened.repository.quarantineRecords(['newer'], 1);
    expect(await (await opened.connection.database()).get('notes', 'newer')).toEqual(newer);
  });
});

describe('a disk that fails', () => {
  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-failed'],
  ])('reports %s as %s and does not change what was there', async (name, failure) => {
    await write({ body: '전' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', name);
    });
    expect(await opened.repository.writeNote(buildWrite({ body: '후', base: 1, sequence: 2 }), 1)).toEqual({ ok: false, failure });
    put.mockRestore();
    expect(await bodies()).toEqual(['전']);
  });

  it('saves nothing where the transaction is aborted after the request went well, and says so', async () => {
    await write({ body: '전' });
    const rightPut = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      const request = rightPut.call(this, value);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    const reply = await opened.repository.writeNote(buildWrite({ body: '후', base: 1, sequence: 2 }), 1);
    expect(reply).toEqual({ ok: false, failure: 'storage-failed' });
    expect(await bodies()).toEqual(['전']);
  });

  it('is not confused with a connection that the browser closed, which is opened again', async () => {
    await write({ body: '전' });
    (await opened.connection.database()).close();
    expect((await write({ body: '후', base: 1, sequence: 2 })).note.body).toBe('후');
  });

  it('is asked for durability where it matters', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await write();
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toContainEqual(['readwrite', { durability: 'strict' }]);
  });
});
