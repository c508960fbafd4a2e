import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_VERSION } from '../../src/storage/migrations';
import { connectNotes } from '../../src/storage/open';
import { createNoteRepository } from '../../src/storage/repository';

interface SavedDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
    readonly records: readonly { readonly id: string; readonly deletedAt: number | null }[];
    /** Of records that do not carry their own. */
    readonly keys?: readonly string[];
  }[];
}

const FOLDER = new URL('saved/', import.meta.url);
const saved = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as SavedDatabase);

async function lay({ name, version, stores }: SavedDatabase): Promise<void> {
  const database = await openDB(name, version, {
    upgrade: (made) => {
      for (const store of stores) {
        const created = made.createObjectStore(store.name, { keyPath: store.keyPath, autoIncrement: store.autoIncrement });
        for (const index of store.indexes) created.createIndex(index.name, index.keyPath);
        store.records.forEach((record, at) => void created.put(record, store.keys?.[at]));
      }
    },
  });
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the ladder of versions', () => {
  it('has a saved database of every version before this one', () => {
    expect(saved.map(({ version }) => version).toSorted()).toEqual(Array.from({ length: DATABASE_VERSION - 1 }, (_, index) => index + 1));
  });

  it.each(saved.map((database) => [database.version, database] as const))('lifts version %i with every record as it was', async (_version, database) => {
    await lay(database);
    const connection = connectNotes();
    const lifted = await connection.database();
    expect(lifted.version).toBe(DATABASE_VERSION);
    const before = database.stores.find(({ name }) => name === 'notes')?.records ?? [];
    expect(before.length).toBeGreaterThan(2);
    expect(await lifted.getAll('notes')).toEqual(before);
    expect(await lifted.getAllFromIndex('notes', 'deletedAt')).toEqual(before.filter(({ deletedAt }) => deletedAt !== null));
    for (const { name, records } of database.stores) expect(await lifted.getAll(name as 'notes')).toEqual(records);
    const listed = await createNoteRepository(connection).listNotes();
    expect(listed.ok && listed.value.notes.map(({ id }) => id).toSorted()).toEqual(
      before.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id).toSorted(),
    );
    connection.close();
  });

  it('makes from nothing the same database as step by step', async () => {
    const shapeOf = async () => {
      const connection = connectNotes();
      const database = await connection.database();
      const names = [...database.objectStoreNames];
      const indexes = [...database.transaction('notes').store.indexNames];
      connection.close();
      return { names, indexes };
    };
    const fresh = await shapeOf();
    for (const database of saved) {
      globalThis.indexedDB = new IDBFactory();
      await lay(database);
      expect(await shapeOf()).toEqual(fresh);
    }
  });
});
