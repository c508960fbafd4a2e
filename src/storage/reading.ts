import type { Note } from '../domain/notes';
import { failure, success, type Result } from '../domain/result';
import { readStoredNote, type NoteList } from './note-list';
import { readNotesInParts } from './note-parts';
import { connectNotes, useDatabase, type NotesConnection } from './open';

/** The database as popup, side panel and notes page see it: for reading, without waking the background. */
export interface NoteReader {
  /** Every standing note; `tell` hears each section's before the whole list is read, in the order of the post. */
  readonly list: (tell?: (notes: readonly Note[]) => void) => Promise<Result<NoteList, 'unreadable'>>;
  /** One note, in the trash or not; `null` where there is none. */
  readonly read: (id: string) => Promise<Result<Note | null, 'unreadable'>>;
  readonly close: () => void;
}

/** Starts reading; the connection is opened at the first question. */
export function openNoteReader(connection: NotesConnection = connectNotes()): NoteReader {
  return {
    list: (tell = () => {}) => attempt(() => useDatabase(connection, (database) => readNotesInParts(database, tell))),
    read: (id) => attempt(() => useDatabase(connection, (database) => readStoredNote(database, id))),
    close: connection.close,
  };
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, 'unreadable'>> {
  try {
    return success(await work());
  } catch {
    // Whatever the browser's reason, the reader is told the same: the notes are there but cannot be read now.
    return failure('unreadable');
  }
}
