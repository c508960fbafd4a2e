import 'fake-indexeddb/auto';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_VERSION } from '../../../src/storage/database/migrations';
import { connectNotes, DATABASE_NAME } from '../../../src/storage/database/open';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function createVersion1(database: IDBPDatabase): void {
  const notes = database.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('section', 'section');
  notes.createIndex('updatedAt', 'updatedAt');
}

describe('the database', () => {
  it('is made with its store and indexes, the same on every machine', async () => {
    const database = await connectNotes().database();
    const store = database.transaction('notes').store;
    expect([database.name, database.version, store.keyPath, [...store.indexNames]]).toEqual([
      'techand',
      6,
      'id',
      ['deletedAt', 'passage', 'place', 'term', 'unlisted', 'updatedAt'],
    ]);
  });

  it('is opened once for many questions', async () => {
    const connection = connectNotes();
    const [first, second] = await Promise.all([connection.database(), connection.database()]);
    expect(second).toBe(first);
  });

  it('lets a newer version upgrade, and is opened again when it is asked for', async () => {
    const connection = connectNotes();
    await connection.database();
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    newer.close();
    // Now the disk holds what only a newer version understands: told, not waited for.
    await expect(connection.database()).rejects.toThrow();
  });

  it('tells when an older window blocks an upgrade, and goes on once that is closed', async () => {
    const older = await openDB(DATABASE_NAME, 1, { upgrade: (database) => void createVersion1(database) });
    const connection = connectNotes(5);
    await expect(connection.database()).rejects.toThrow('older window');
    await expect(connection.database()).rejects.toThrow('older window');
    older.close();
    await vi.waitFor(async () => expect((await connection.database()).version).toBe(DATABASE_VERSION));
  });

  it('does not block its own deletion, and is made anew', async () => {
    const connection = connectNotes();
    await connection.database();
    const blocked = vi.fn();
    await deleteDB(DATABASE_NAME, { blocked });
    expect(blocked).not.toHaveBeenCalled();
    expect((await connection.database()).objectStoreNames).toContain('notes');
  });

  it('is opened again after it could not be opened', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('damaged', 'UnknownError');
    });
    const connection = connectNotes();
    await expect(connection.database()).rejects.toThrow('damaged');
    expect((await connection.database()).version).toBe(DATABASE_VERSION);
    expect(open).toHaveBeenCalledTimes(2);
  });
});
