import type { Note } from '../domain/notes';
import type { OutlineId } from '../domain/outline';
import { parseStoredNote } from '../schema/notes';
import type { NotesDatabase } from './migrations';

/** The notes that stand (not in the trash), in no particular order. */
export interface NoteList {
  readonly notes: readonly Note[];
  /** Records this version cannot read; they stay in the database untouched. */
  readonly unreadable: number;
}

/** Reads every standing note, or those of one section. */
export async function readNoteList(database: NotesDatabase, section?: OutlineId): Promise<NoteList> {
  const records: readonly unknown[] =
    section === undefined ? await database.getAll('notes') : await database.getAllFromIndex('notes', 'section', section);
  const notes: Note[] = [];
  let unreadable = 0;
  for (const record of records) {
    const note = parseStoredNote(record);
    if (note === null) unreadable += 1;
    else if (note.deletedAt === null) notes.push(note);
  }
  return { notes, unreadable };
}

/** Reads one note, in the trash or not; `null` where there is none or it cannot be read. */
export async function readStoredNote(database: NotesDatabase, id: string): Promise<Note | null> {
  return parseStoredNote(await database.get('notes', id));
}
