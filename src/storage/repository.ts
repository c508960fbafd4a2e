import { beginNote, judgeWrite, reviseNote, startsNote } from '../domain/note-write';
import type { Note, NoteWrite } from '../domain/notes';
import type { OutlineId } from '../domain/outline';
import { failure, type Result } from '../domain/result';
import { conflictIdOf } from './conflict-id';
import { attempt, type StorageFailure } from './failures';
import type { NotesDatabase } from './migrations';
import { readNoteList, readStoredNote, type NoteList } from './note-list';
import { inNotes, type NotesStore } from './notes-transaction';
import { useDatabase, type NotesConnection } from './open';

/** What a write left behind: the note, and the copy that keeps a losing text. */
export interface Written {
  readonly note: Note;
  readonly conflict: Note | null;
  /** The note as it was; `null` where it was created. */
  readonly before: Note | null;
}

/** Where notes are kept. Only the background writes; times are milliseconds since 1970. */
export interface NoteRepository {
  /** Stores a write durably; `not-found` where an unknown note was to start from nothing. */
  readonly writeNote: (write: NoteWrite, now: number) => Promise<Result<Written, StorageFailure | 'not-found'>>;
  readonly trashNote: (id: string, now: number) => Promise<Result<Note, StorageFailure | 'not-found'>>;
  readonly restoreNote: (id: string, now: number) => Promise<Result<Note, StorageFailure | 'not-found'>>;
  /** Every standing note, or those of one section. */
  readonly listNotes: (section?: OutlineId) => Promise<Result<NoteList, StorageFailure>>;
  readonly readNote: (id: string) => Promise<Result<Note | null, StorageFailure>>;
}

/** Keeps notes behind a connection. */
export function createNoteRepository(connection: NotesConnection): NoteRepository {
  return {
    writeNote: async (write, now) => {
      const conflictId = await conflictIdOf(write);
      return found(await attempt(() => useDatabase(connection, (database) => writeNote(database, write, conflictId, now))));
    },
    trashNote: async (id, now) =>
      found(await attempt(() => useDatabase(connection, (database) => moveNote(database, id, now, now)))),
    restoreNote: async (id, now) =>
      found(await attempt(() => useDatabase(connection, (database) => moveNote(database, id, null, now)))),
    listNotes: (section) => attempt(() => useDatabase(connection, (database) => readNoteList(database, section))),
    readNote: (id) => attempt(() => useDatabase(connection, (database) => readStoredNote(database, id))),
  };
}

function found<Value>(
  result: Result<Value | null, StorageFailure>,
): Result<Value, StorageFailure | 'not-found'> {
  if (!result.ok) return result;
  return result.value === null ? failure('not-found') : { ok: true, value: result.value };
}

async function writeNote(
  database: NotesDatabase,
  write: NoteWrite,
  conflictId: string,
  now: number,
): Promise<Written | null> {
  return inNotes(database, async (notes) => {
    const stored = await notes.get(write.id);
    if (stored === null) {
      return startsNote(write) ? { note: await notes.put(beginNote(write, now)), conflict: null, before: null } : null;
    }
    switch (judgeWrite(stored, write)) {
      case 'accepted':
        return { note: await notes.put(reviseNote(stored, write, now)), conflict: null, before: stored };
      case 'conflict':
        return { note: stored, conflict: await keepLoser(notes, write, conflictId, now), before: stored };
      case 'stale':
      case 'nothing-lost':
        return { note: stored, conflict: null, before: stored };
    }
  });
}

/** A later write of the same lost race continues the copy the first one made. */
async function keepLoser(notes: NotesStore, write: NoteWrite, conflictId: string, now: number): Promise<Note> {
  const losing: NoteWrite = { ...write, id: conflictId };
  const copy = await notes.get(conflictId);
  if (copy === null) return notes.put({ ...beginNote(losing, now), conflictOf: write.id });
  return judgeWrite(copy, losing) === 'accepted' ? notes.put(reviseNote(copy, losing, now)) : copy;
}

async function moveNote(
  database: NotesDatabase,
  id: string,
  deletedAt: number | null,
  now: number,
): Promise<Note | null> {
  return inNotes(database, async (notes) => {
    const stored = await notes.get(id);
    if (stored === null || (stored.deletedAt === null) === (deletedAt === null)) return stored;
    return notes.put({ ...stored, deletedAt, updatedAt: now, revision: stored.revision + 1 });
  });
}
