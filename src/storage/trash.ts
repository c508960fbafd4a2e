import type { Note } from '../domain/notes';
import { growTrashAge, isTrashTimeOver, NEW_TRASH_AGE } from '../domain/trash-age';
import type { NotesDatabase } from './migrations';
import { inNotes, notesIn } from './notes-transaction';

/** The notes in the trash, the last one thrown away first. */
export async function readTrash(database: NotesDatabase): Promise<readonly Note[]> {
  return notesIn(await database.getAllFromIndex('notes', 'deletedAt')).toReversed();
}

/** Deletes one note of the trash for good; `null` where the trash does not have it. */
export function eraseNote(database: NotesDatabase, id: string, now: number): Promise<Note | null> {
  return inNotes(database, now, async ({ get, erase }) => {
    const note = await get(id);
    if (note === null || note.deletedAt === null) return null;
    await erase(note);
    return note;
  });
}

/** Deletes everything in the trash for good, and gives what that was. */
export function emptyTrash(database: NotesDatabase, now: number): Promise<readonly Note[]> {
  return inNotes(database, now, async ({ trashed, erase }) => {
    const notes = await trashed();
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
