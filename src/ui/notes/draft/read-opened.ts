import type { OpenedNote, Opening } from '../../../domain/notes/opening';
import type { NotesPort } from '../../shared/popup-ports';

/**
 * Reads the note of an opening by itself, so that it is in the field before the reader types. With all other notes it would
 * come later, and words typed until then would begin another note. `null` where it is in the trash, gone or unreadable.
 */
export async function readOpened({ read }: Pick<NotesPort, 'read'>, opening: Opening | null): Promise<OpenedNote | null> {
  if (opening === null) return null;
  const found = await read([opening.noteId]);
  const [note] = found.ok ? found.value : [];
  return note === undefined || note.deletedAt !== null ? null : { note, at: opening.at };
}
