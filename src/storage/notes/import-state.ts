import type { StoredState } from '../../domain/import/plan';
import type { Note } from '../../domain/notes/notes';
import { readStoredRecord } from '../../schema/notes';
import type { NotesDatabase } from '../database/migrations';

/** Reads everything that an import is compared with, in one transaction. */
export async function readForImport(database: NotesDatabase): Promise<StoredState> {
  const transaction = database.transaction(['notes', 'tombstones']);
  const stored = transaction.objectStore('notes');
  const [ids, records, tombstones] = await Promise.all([
    stored.getAllKeys(),
    stored.getAll() as Promise<readonly unknown[]>,
    transaction.objectStore('tombstones').getAll(),
  ]);
  const notes: Note[] = [];
  const newer = new Set<string>();
  ids.forEach((id, at) => {
    const read = readStoredRecord(records[at]);
    if (read.kind === 'note') notes.push(read.note);
    else if (read.kind === 'newer') newer.add(id);
  });
  return { notes, tombstones, newer };
}
