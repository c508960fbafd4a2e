import type { FoundCopy } from '../domain/copies';
import type { Note, NoteWrite } from '../domain/notes';
import type { OutlineId } from '../domain/outline';
import { failure, type Result } from '../domain/result';
import { conflictIdOf } from './conflict-id';
import { attempt, type StorageFailure } from './failures';
import type { NotesDatabase } from './migrations';
import { readNoteList, readStoredNote, type NoteList } from './note-list';
import { moveNote, writeNote, type Written } from './note-writing';
import { useDatabase, type NotesConnection } from './open';
import { setStrangeAside } from './quarantine';
import { readStoredState, recoverNotes, type Recovered, type StoredState } from './recovery';
import { eraseNote, emptyTrash, purgeTrash } from './trash';

export type { Written } from './note-writing';

/** Where notes are kept. Only the background writes; times are milliseconds since 1970. */
export interface NoteRepository {
  /**
   * Stores a write durably; `not-found` where an unknown note was to start from nothing, or where the note was deleted
   * for good.
   */
  readonly writeNote: (write: NoteWrite, now: number) => Promise<Result<Written, StorageFailure | 'not-found'>>;
  readonly trashNote: (id: string, now: number) => Promise<Result<Note, StorageFailure | 'not-found'>>;
  readonly restoreNote: (id: string, now: number) => Promise<Result<Note, StorageFailure | 'not-found'>>;
  /** Deletes a note of the trash for good; a tombstone stays. */
  readonly eraseNote: (id: string, now: number) => Promise<Result<Note, StorageFailure | 'not-found'>>;
  /** Deletes for good all that is in the trash; gives what that was. */
  readonly emptyTrash: (now: number) => Promise<Result<readonly Note[], StorageFailure>>;
  /** Deletes for good what has been in the trash for its thirty days; gives what that was. */
  readonly purgeTrash: (now: number) => Promise<Result<readonly Note[], StorageFailure>>;
  /** Moves records that are no notes out of the notes' way; gives their number. */
  readonly setStrangeAside: (now: number) => Promise<Result<number, StorageFailure>>;
  /** All that safety copies are compared with. */
  readonly readState: () => Promise<Result<StoredState, StorageFailure>>;
  /** Puts copies back, all or none; gives what that changed. */
  readonly recoverNotes: (found: readonly FoundCopy[], now: number) => Promise<Result<readonly Recovered[], StorageFailure>>;
  /** Every standing note, or those of one section. */
  readonly listNotes: (section?: OutlineId) => Promise<Result<NoteList, StorageFailure>>;
  readonly readNote: (id: string) => Promise<Result<Note | null, StorageFailure>>;
}

/** Keeps notes behind a connection. */
export function createNoteRepository(connection: NotesConnection): NoteRepository {
  const work = <Value>(task: (database: NotesDatabase) => Promise<Value>): Promise<Result<Value, StorageFailure>> =>
    attempt(() => useDatabase(connection, task));
  return {
    writeNote: async (write, now) => {
      const conflictId = await conflictIdOf(write);
      return found(await work((database) => writeNote(database, write, conflictId, now)));
    },
    trashNote: async (id, now) => found(await work((database) => moveNote(database, id, now, now))),
    restoreNote: async (id, now) => found(await work((database) => moveNote(database, id, null, now))),
    eraseNote: async (id, now) => found(await work((database) => eraseNote(database, id, now))),
    emptyTrash: (now) => work((database) => emptyTrash(database, now)),
    purgeTrash: (now) => work((database) => purgeTrash(database, now)),
    setStrangeAside: (now) => work((database) => setStrangeAside(database, now)),
    readState: () => work(readStoredState),
    recoverNotes: (found, now) => work((database) => recoverNotes(database, found, now)),
    listNotes: (section) => work((database) => readNoteList(database, section)),
    readNote: (id) => work((database) => readStoredNote(database, id)),
  };
}

function found<Value>(
  result: Result<Value | null, StorageFailure>,
): Result<Value, StorageFailure | 'not-found'> {
  if (!result.ok) return result;
  return result.value === null ? failure('not-found') : { ok: true, value: result.value };
}
