import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { isWorthShowing } from '../../../src/domain/notes/worth';
import { DATABASE_VERSION } from '../../../src/storage/database/migrations';
import { connectNotes } from '../../../src/storage/database/open';
import { createNoteRepository } from '../../../src/storage/notes/repository';

interface SavedDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string | readonly string[] }[];
    readonly records: readonly {
      readonly id: string;
      readonly deletedAt: number | null;
      readonly section: string;
      readonly body: string;
      readonly post?: string;
    }[];
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
        for (const index of store.indexes) created.createIndex(index.name, index.keyPath as string | string[]);
        store.records.forEach((record, at) => void created.put(record, store.keys?.[at]));
      }
    },
  });
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the steps between versions', () => {
  it('have a saved database of every version before this one', () => {
    expect(saved.map(({ version }) => version).toSorted()).toEqual(Array.from({ length: DATABASE_VERSION - 1 }, (_, index) => index + 1));
  });

  it.each(saved.map((database) => [database.version, database] as const))(
    'migrates version %i with every record as it was, notes with their post, their colour, without a figure, and whether they are listed',
    async (_version, database) => {
      await lay(database);
      const connection = connectNotes();
      const migrated = await connection.database();
      expect(migrated.version).toBe(DATABASE_VERSION);
      const before = database.stores.find(({ name }) => name === 'notes')?.records ?? [];
      expect(before.length).toBeGreaterThan(2);
      const named = before.map((note) => ({
        post: '173',
        colour: 'yellow',
        figure: null,
        ...note,
        ...(isWorthShowing({ target: null, term: null, figure: null, ...note }) ? {} : { unlisted: 1 }),
      }));
      expect(await migrated.countFromIndex('notes', 'unlisted')).toBe(named.filter((note) => 'unlisted' in note).length);
      expect(await migrated.getAll('notes')).toEqual(named);
      expect(await migrated.getAllFromIndex('notes', 'deletedAt')).toEqual(named.filter(({ deletedAt }) => deletedAt !== null));
      for (const { post, section } of named) {
        expect(await migrated.getAllFromIndex('notes', 'place', IDBKeyRange.only([post, section]))).toEqual(
          named.filter((note) => note.post === post && note.section === section),
        );
      }
      for (const { name, records } of database.stores) {
        if (name !== 'notes') expect(await migrated.getAll(name as 'ages')).toEqual(records);
      }
      const listed = await createNoteRepository(connection).listNotes();
      expect(listed.ok && listed.value.notes.map(({ id }) => id).toSorted()).toEqual(
        before
          .filter(({ deletedAt }) => deletedAt === null)
          .map(({ id }) => id)
          .toSorted(),
      );
      connection.close();
    },
  );

  it('leave a record alone that a later version wrote, and what another one has already', async () => {
    const database = saved.find(({ version }) => version === 3);
    if (database === undefined) throw new Error('no saved database of version 3');
    const other = { id: 'x', section: 's1', body: '', post: '174', colour: 'pink', figure: 2 };
    const later = { id: 'y', section: 's1', format: 2, deletedAt: 5 };
    await lay({
      ...database,
      stores: database.stores.map((store) => (store.name === 'notes' ? { ...store, records: [other, later] as never } : store)),
    });
    const connection = connectNotes();
    expect(await (await connection.database()).getAll('notes')).toEqual([other, later]);
    connection.close();
  });

  it('migrate more notes than are migrated together, and change nothing else of them', async () => {
    const database = saved.find(({ version }) => version === 3);
    const [first] = database?.stores.find(({ name }) => name === 'notes')?.records ?? [];
    if (database === undefined || first === undefined) throw new Error('no saved database of version 3');
    const many = Array.from({ length: 250 }, (_, at) => ({
      ...first,
      id: `note ${String(at).padStart(3, '0')}`,
      ...(at % 10 === 0 ? { format: 2 } : {}),
    }));
    await lay({ ...database, stores: database.stores.map((store) => (store.name === 'notes' ? { ...store, records: many } : store)) });
    const connection = connectNotes();
    expect(await (await connection.database()).getAll('notes')).toEqual(
      many.map((note) => ('format' in note ? note : { ...note, post: '173', colour: 'yellow', figure: null })),
    );
    connection.close();
  });

  it('make the same database at once as one after another', async () => {
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
