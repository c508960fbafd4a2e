import type { Note, Tombstone } from '../../domain/notes/notes';
import { readStoredRecord } from '../../schema/notes';
import type { NotesDatabase } from './migrations';
import { withUnlisted } from './unlisted';

/** The notes inside one transaction. */
export interface NotesStore {
  /**
   * `null` where there is none. A record that is no note is quarantined, so that its id is free; a record of a later
   * version throws, because it must not be overwritten.
   */
  readonly get: (id: string) => Promise<Note | null>;
  /** Several notes, by id: of thousands, all are read in one request. */
  readonly several: (ids: readonly string[]) => Promise<ReadonlyMap<string, Note>>;
  /** Which ids there are: asked once, it spares a question for each of ten thousand new notes. */
  readonly ids: () => Promise<{ readonly notes: ReadonlySet<string>; readonly tombstones: ReadonlySet<string> }>;
  readonly put: (note: Note) => Promise<Note>;
  /** Deletes a note for good and leaves its tombstone. */
  readonly erase: (note: Note) => Promise<void>;
  readonly tombstone: (id: string) => Promise<Tombstone | null>;
  /** Lets a note that was deleted for good come back. */
  readonly removeTombstone: (id: string) => Promise<void>;
  /** Removes a note as if it had never been, without a tombstone. */
  readonly remove: (id: string) => Promise<void>;
  readonly trashed: () => Promise<readonly Note[]>;
  /** Whether an import with this id was stored lately. */
  readonly isImported: (id: string) => Promise<boolean>;
  /** Remembers that an import is stored, for as long as its page may ask again. */
  readonly rememberImport: (id: string) => Promise<void>;
}

/** Names of imports in the store `done`. */
const IMPORT = 'import:';
/** A page asks again within seconds. In milliseconds. */
const REMEMBERED = 86_400_000;

/** Notes that are asked for one by one: to read all notes takes as long as some hundred questions. */
const ONE_BY_ONE = 200;

/** Runs one transaction; resolves when it is on the disk, rejects when nothing of it was stored. */
export async function inNotes<Value>(database: NotesDatabase, now: number, work: (notes: NotesStore) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction(['notes', 'tombstones', 'quarantine', 'done'], 'readwrite', { durability: 'strict' });
  const { done } = transaction;
  const stored = transaction.objectStore('notes');
  const tombstones = transaction.objectStore('tombstones');
  const imports = transaction.objectStore('done');
  const readNote = async (id: string, record: unknown): Promise<Note | null> => {
    if (record === undefined) return null;
    const read = readStoredRecord(record);
    if (read.kind === 'note') return read.note;
    if (read.kind === 'newer') throw new Error('A stored note is of a later version.');
    await transaction.objectStore('quarantine').add({ record, reason: read.reason, at: now });
    await stored.delete(id);
    return null;
  };
  const notes: NotesStore = {
    get: async (id) => readNote(id, await stored.get(id)),
    several: async (ids) => {
      const records = ids.length > ONE_BY_ONE ? await allOf(ids) : await Promise.all(ids.map((id) => stored.get(id)));
      const read = await Promise.all(ids.map((id, at) => readNote(id, records[at])));
      return new Map(read.flatMap((note) => (note === null ? [] : [[note.id, note] as const])));
    },
    ids: async () => {
      const [ids, erased] = await Promise.all([stored.getAllKeys(), tombstones.getAllKeys()]);
      return { notes: new Set(ids), tombstones: new Set(erased) };
    },
    put: async (note) => {
      await stored.put(withUnlisted(note));
      return note;
    },
    erase: async ({ id, revision }) => {
      await tombstones.put({ id, revision, erasedAt: now });
      await stored.delete(id);
    },
    tombstone: async (id) => (await tombstones.get(id)) ?? null,
    removeTombstone: (id) => tombstones.delete(id),
    remove: (id) => stored.delete(id),
    trashed: async () => notesIn(await stored.index('deletedAt').getAll()),
    isImported: async (id) => (await imports.getKey(IMPORT + id)) !== undefined,
    rememberImport: async (id) => {
      const range = IDBKeyRange.bound(IMPORT, `${IMPORT}\uffff`);
      const [names, times] = await Promise.all([imports.getAllKeys(range), imports.getAll(range)]);
      await Promise.all(names.filter((_name, at) => now - (times[at] ?? now) > REMEMBERED).map((name) => imports.delete(name)));
      await imports.put(now, IMPORT + id);
    },
  };
  // Awaited together: a failed request rejects the transaction too, and neither rejection may stay unhandled.
  const [worked, committed] = await Promise.allSettled([work(notes).catch(abandon), done]);
  if (worked.status === 'rejected') throw worked.reason;
  if (committed.status === 'rejected') throw committed.reason;
  return worked.value;

  async function allOf(ids: readonly string[]): Promise<readonly unknown[]> {
    const records: readonly Note[] = await stored.getAll();
    const byId = new Map(records.map((record) => [record.id, record]));
    return ids.map((id) => byId.get(id));
  }

  function abandon(error: unknown): never {
    try {
      transaction.abort();
    } catch {
      // It has already ended, by the same failure.
    }
    throw error;
  }
}

/** Those records that are notes. */
export function notesIn(records: readonly unknown[]): readonly Note[] {
  return records.flatMap((record) => {
    const read = readStoredRecord(record);
    return read.kind === 'note' ? [read.note] : [];
  });
}
