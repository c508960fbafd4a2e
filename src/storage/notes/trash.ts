import type { Note, SeenNote } from '../../domain/notes/notes';
import { growTrashAge, isTrashTimeOver, NEW_TRASH_AGE } from '../../domain/notes/trash-age';
import type { NotesDatabase } from '../database/migrations';
import { inNotes, notesIn } from '../database/notes-transaction';

/** The notes in the trash, the last one thrown away first. */
export async function readTrash(database: NotesDatabase): Promise<readonly Note[]> {
  return notesIn(await database.getAllFromIndex('notes', 'deletedAt')).toReversed();
}

/**
 * Deletes notes of the trash for good, and gives what that was. One that is not any more what the reader was shown
 * (restored, or written on in another window) stays.
 */
export function eraseNotes(database: NotesDatabase, seen: readonly SeenNote[], now: number): Promise<readonly Note[]> {
  return inNotes(database, now, async ({ get, erase }) => {
    const found = await Promise.all(seen.map(({ id }) => get(id)));
    const notes = found.flatMap((note, at) => (note !== null && note.deletedAt !== null && note.revision === seen[at]?.revision ? [note] : []));
    await Promise.all(notes.map(erase));
    return notes;
  });
}

/** Lets the trash grow older and deletes for good what was in it long enough; gives what that was. */
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
