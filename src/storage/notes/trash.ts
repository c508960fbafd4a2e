import type { Note, SeenNote } from '../../domain/notes/notes';
import { growTrashAge, isTrashTimeOver, NEW_TRASH_AGE } from '../../domain/notes/trash-age';
import type { NotesDatabase } from '../database/migrations';
import { inNotes, notesIn } from '../database/notes-transaction';

/** The notes in the trash, the latest first. */
export async function readTrash(database: NotesDatabase): Promise<readonly Note[]> {
  return notesIn(await database.getAllFromIndex('notes', 'deletedAt')).toReversed();
}

/**
 * Deletes notes in the trash for good, and gives the deleted ones. A note stays if it is not what the reader was shown
 * any more (restored, or written in another window).
 */
export function eraseNotes(database: NotesDatabase, seen: readonly SeenNote[], now: number): Promise<readonly Note[]> {
  return inNotes(database, now, async ({ get, erase }) => {
    const found = await Promise.all(seen.map(({ id }) => get(id)));
    const notes = found.flatMap((note, at) =>
      note !== null && note.deletedAt !== null && note.revision === seen[at]?.revision ? [note] : [],
    );
    await Promise.all(notes.map(erase));
    return notes;
  });
}

/** Lets the trash grow older and deletes for good what has been in it long enough; gives the deleted notes. */
export async function purgeTrash(database: NotesDatabase, now: number): Promise<readonly Note[]> {
  const age = growTrashAge((await database.get('ages', AGE)) ?? NEW_TRASH_AGE, await readTrash(database), now);
  await database.put('ages', age, AGE);
  return inNotes(database, now, async ({ trashed, erase }) => {
    const notes = (await trashed()).filter((note) => isTrashTimeOver(note, age));
    await Promise.all(notes.map(erase));
    return notes;
  });
}

const AGE = 'trash';
