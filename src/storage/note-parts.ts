import type { Note } from '../domain/notes';
import { OUTLINE_IDS } from '../domain/outline';
import { parseStoredNote } from '../schema/notes';
import type { NotesDatabase } from './migrations';
import type { NoteList } from './note-list';

/**
 * Reads every standing note, section by section in the order of the post; `tell` hears each section's as soon as they
 * are there, so that the first rows need not wait for ten thousand others, and a key pressed meanwhile neither.
 */
export async function readNotesInParts(
  database: NotesDatabase,
  tell: (notes: readonly Note[]) => void,
): Promise<NoteList> {
  const transaction = database.transaction('notes');
  const { store } = transaction;
  let unreadable = 0;
  // All asked for at once and answered one after the other.
  const parts = OUTLINE_IDS.map(async (section) => {
    const records: readonly unknown[] = await store.index('section').getAll(section);
    const read = records.map(parseStoredNote).filter((note) => note !== null);
    unreadable -= read.length;
    const notes = read.filter(({ deletedAt }) => deletedAt === null);
    if (notes.length > 0) tell(notes);
    return notes;
  });
  // A record without a section this version knows stands in none of the parts.
  const total = store.count().then((count) => {
    unreadable += count;
  });
  const [notes] = await Promise.all([Promise.all(parts), total, transaction.done]);
  return { notes: notes.flat(), unreadable };
}
