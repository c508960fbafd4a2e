import type { Note } from '../domain/notes';
import { parseStoredNote } from '../schema/notes';
import type { NotesDatabase } from './migrations';

/** The notes inside one transaction. */
export interface NotesStore {
  /** `null` where there is none; throws where there is one this version cannot read, which must not be overwritten. */
  readonly get: (id: string) => Promise<Note | null>;
  readonly put: (note: Note) => Promise<Note>;
}

/** One transaction; resolves when it is on the disk, rejects when nothing of it was kept. */
export async function inNotes<Value>(
  database: NotesDatabase,
  work: (notes: NotesStore) => Promise<Value>,
): Promise<Value> {
  const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
  const { store, done } = transaction;
  const notes: NotesStore = {
    get: async (id) => {
      const record: unknown = await store.get(id);
      if (record === undefined) return null;
      const note = parseStoredNote(record);
      if (note === null) throw new Error('A stored note cannot be read.');
      return note;
    },
    put: async (note) => {
      await store.put(note);
      return note;
    },
  };
  // Both at once: a failed request rejects the transaction too, and neither rejection may go unheard.
  const [worked, committed] = await Promise.allSettled([work(notes).catch(abandon), done]);
  if (worked.status === 'rejected') throw worked.reason;
  if (committed.status === 'rejected') throw committed.reason;
  return worked.value;

  function abandon(error: unknown): never {
    try {
      transaction.abort();
    } catch {
      // It has ended already, by the same failure.
    }
    throw error;
  }
}
