import type { CountNotes } from '../../domain/annotations/backup-record';
import { noteInRecord } from '../../domain/notes/stored-note';
import type { Note } from '../../domain/notes/notes';
import { isWorthShowing } from '../../domain/notes/worth';
import type { PostFacts } from '../../domain/post/post';
import type { NotesDatabase } from '../database/migrations';
import type { FirstNotes } from './list';

/**
 * Reads section after section in the order of the post until there are enough notes to fill a screen, and counts all that
 * will be listed, without reading the others. A record that is not just as this version stores notes is left to the reading
 * of all notes, which has the schema.
 */
export async function readFirstNotes(
  database: NotesDatabase,
  { id: post, outline }: Pick<PostFacts, 'id' | 'outline'>,
  enough: number,
): Promise<FirstNotes> {
  const { store } = database.transaction('notes');
  const counts = Promise.all([store.count(), store.index('unlisted').count()]);
  const notes: Note[] = [];
  for (const { id } of outline) {
    const records: readonly unknown[] = await store.index('place').getAll(IDBKeyRange.only([post, id]));
    const read = records.map(noteInRecord).filter((note) => note !== null);
    notes.push(...read.filter(isWorthShowing));
    if (notes.length >= enough) break;
  }
  const [all, unlisted] = await counts;
  return { notes, total: all - unlisted };
}

/** Reads one note, in the trash or not; `null` where there is none or it cannot be read. */
export async function readOneNote(database: NotesDatabase, id: string): Promise<Note | null> {
  const record: unknown = await database.get('notes', id);
  if (record === undefined) return null;
  return noteInRecord(record) ?? (await import('./all')).parseStoredNote(record);
}

/** How many records there are, in the trash or not: all of them, or those last changed after or up to a time. */
export function countNotes(database: NotesDatabase, changed?: Parameters<CountNotes>[0]): Promise<number> {
  if (changed === undefined) return database.count('notes');
  const range = 'after' in changed ? IDBKeyRange.lowerBound(changed.after, true) : IDBKeyRange.upperBound(changed.upTo);
  return database.countFromIndex('notes', 'updatedAt', range);
}
