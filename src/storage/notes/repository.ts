import type { FoundCopy } from '../../domain/backup/copies';
import type { ImportWrite } from '../../domain/import/choices';
import type { Note, NoteWrite, SeenNote } from '../../domain/notes/notes';
import { failure, type Result } from '../../domain/result';
import { conflictIdOf } from './conflict-id';
import { attempt, type StorageFailure } from '../database/failures';
import type { NotesDatabase } from '../database/migrations';
import { findNotesOf, readBatch, readNoteList, readStoredNote, type NoteBatch, type NoteList, type NoteSubject } from './list';
import { LOST_RACE, moveNote, resolveConflict, writeNote, type ResolvedConflict, type Written } from './writing';
import { importNotes, type DoneImport, type ImportOptions, type NotImported } from './import';
import { useDatabase, type NotesConnection } from '../database/open';
import { quarantineRecords } from '../database/quarantine';
import { lookUp, recoverNotes, type LookedUp, type Recovered } from './recovery';
import { eraseNotes, purgeTrash } from './trash';

export type { ResolvedConflict, Written } from './writing';

/** A note before and after it was moved into the trash or out of it. */
export interface Moved {
  readonly before: Note;
  readonly after: Note;
}

type Answer<Value, Failure = never> = Promise<Result<Value, StorageFailure | Failure>>;

/** Stores notes. Only the background writes; times are milliseconds since 1970. */
export interface NoteRepository {
  /**
   * Stores a write durably. `not-found` where the write holds nothing that could start a note, or where the note was
   * deleted for good.
   */
  readonly writeNote: (write: NoteWrite, now: number) => Answer<Written, 'not-found'>;
  readonly trashNote: (id: string, now: number) => Answer<Moved, 'not-found'>;
  readonly restoreNote: (id: string, now: number) => Answer<Moved, 'not-found'>;
  /** Gives the original the text of its conflict copy; `changed` where one of them is not what was seen. */
  readonly resolveConflict: (original: SeenNote, copy: SeenNote, editor: string, now: number) => Answer<ResolvedConflict, 'changed'>;
  /** Deletes notes in the trash for good if they are still what was seen; gives the deleted ones. Tombstones stay. */
  readonly eraseNotes: (seen: readonly SeenNote[], now: number) => Answer<readonly Note[]>;
  /** Deletes notes for good that have been in the trash for thirty days; gives the deleted ones. */
  readonly purgeTrash: (now: number) => Answer<readonly Note[]>;
  /** Moves records that are no notes into the quarantine; gives their number. */
  readonly quarantineRecords: (ids: readonly string[], now: number) => Answer<number>;
  /** At most so many records after an id (`null`: from the first on), in the order of their ids. */
  readonly readBatch: (after: string | null, most: number) => Answer<NoteBatch>;
  /** What there is under these ids, including erased and quarantined records. */
  readonly lookUp: (ids: readonly string[]) => Answer<LookedUp>;
  /** Restores copies, all or none; gives what that changed. */
  readonly recoverNotes: (found: readonly FoundCopy[], now: number) => Answer<readonly Recovered[]>;
  /** Stores an import, all or none. */
  readonly importNotes: (writes: readonly ImportWrite[], options: ImportOptions) => Answer<DoneImport, NotImported>;
  /** Every active note. */
  readonly listNotes: () => Answer<NoteList>;
  /** The active notes of one passage or term. */
  readonly findNotes: (subject: NoteSubject) => Answer<readonly Note[]>;
  readonly readNote: (id: string) => Answer<Note | null>;
  /** When something that is done only once was done; `null` where it was not. */
  readonly readDone: (name: string) => Answer<number | null>;
  readonly markDone: (name: string, now: number) => Answer<null>;
}

/** Creates the repository on a connection. */
export function createNoteRepository(connection: NotesConnection): NoteRepository {
  const work = async <Value>(task: (database: NotesDatabase) => Promise<Value>): Answer<Value> => {
    const worked = await attempt(() => useDatabase(connection, task));
    // After a failure of the disk a connection may answer with data that was never written: the next task opens a new
    // one.
    if (!worked.ok) connection.close();
    return worked;
  };
  return {
    writeNote: async (write, now) => {
      const conflictIds: string[] = [];
      for (;;) {
        const written = await work((database) => writeNote(database, write, conflictIds, now));
        if (!written.ok) return written;
        if (written.value !== LOST_RACE) return found(written.value);
        conflictIds.push(await conflictIdOf({ ...write, id: conflictIds.at(-1) ?? write.id }));
      }
    },
    trashNote: async (id, now) => foundIn(await work((database) => moveNote(database, id, now, now))),
    restoreNote: async (id, now) => foundIn(await work((database) => moveNote(database, id, null, now))),
    resolveConflict: async (original, copy, editor, now) => {
      const resolved = await work((database) => resolveConflict(database, { original, copy }, editor, now));
      if (!resolved.ok) return resolved;
      return resolved.value === null ? failure('changed') : { ok: true, value: resolved.value };
    },
    eraseNotes: (seen, now) => work((database) => eraseNotes(database, seen, now)),
    purgeTrash: (now) => work((database) => purgeTrash(database, now)),
    quarantineRecords: (ids, now) => work((database) => quarantineRecords(database, ids, now)),
    readBatch: (after, most) => work((database) => readBatch(database, after, most)),
    lookUp: (ids) => work((database) => lookUp(database, ids)),
    recoverNotes: (found, now) => work((database) => recoverNotes(database, found, now)),
    importNotes: async (writes, options) => {
      const done = await work((database) => importNotes(database, writes, options));
      if (!done.ok) return done;
      return typeof done.value === 'string' ? failure(done.value) : { ok: true, value: done.value };
    },
    listNotes: () => work(readNoteList),
    findNotes: (subject) => work((database) => findNotesOf(database, subject)),
    readNote: (id) => work((database) => readStoredNote(database, id)),
    readDone: (name) => work(async (database) => (await database.get('done', name)) ?? null),
    markDone: (name, now) =>
      work(async (database) => {
        await database.put('done', now, name);
        return null;
      }),
  };
}

function found<Value>(value: Value | null): Result<Value, 'not-found'> {
  return value === null ? failure('not-found') : { ok: true, value };
}

function foundIn<Value>(result: Result<Value | null, StorageFailure>): Result<Value, StorageFailure | 'not-found'> {
  return result.ok ? found(result.value) : result;
}
