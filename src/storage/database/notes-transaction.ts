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
  /** Which ids there are: asked once, it spares a question for each of ten thousand new notes. */
  readonly ids: () => Promise<{ readonly notes: ReadonlySet<string>; readonly tombstones: ReadonlySet<string> }>;
  readonly put: (note: Note) => Promise<Note>;
  /** Deletes a note for good and leaves its tombstone. */
  readonly erase: (note: Note) => Promise<void>;
  readonly tombstone: (id: string) => Promise<Tombstone | null>;
  /** Lets a note that was deleted for good come back. */
  readonly lift: (id: string) => Promise<void>;
  /** Removes a note as if it had never been, without a tombstone. */
  readonly remove: (id: string) => Promise<void>;
  readonly trashed: () => Promise<readonly Note[]>;
}

/** Runs one transaction; resolves when it is on the disk, rejects when nothing of it was stored. */
export async function inNotes<Value>(database: NotesDatabase, now: number, work: (notes: NotesStore) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction(['notes', 'tombstones', 'quarantine'], 'readwrite', { durability: 'strict' });
  const { done } = transaction;
  const stored = transaction.objectStore('notes');
  const tombstones = transaction.objectStore('tombstones');
  const notes: NotesStore = {
    get: async (id) => {
      const record: unknown = await stored.get(id);
      if (record === undefined) return null;
      const read = readStoredRecord(record);
      if (read.kind === 'note') return read.note;
      if (read.kind === 'newer') throw new Error('A stored note is of a later version.');
      await transaction.objectStore('quarantine').add({ record, reason: read.reason, at: now });
      await stored.delete(id);
      return null;
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
    lift: (id) => tombstones.delete(id),
    remove: (id) => stored.delete(id),
    trashed: async () => notesIn(await stored.index('deletedAt').getAll()),
  };
  // Awaited together: a failed request rejects the transaction too, and neither rejection may stay unhandled.
  const [worked, committed] = await Promise.allSettled([work(notes).catch(abandon), done]);
  if (worked.status === 'rejected') throw worked.reason;
  if (committed.status === 'rejected') throw committed.reason;
  return worked.value;

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
