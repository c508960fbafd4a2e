import { beginNote, judgeWrite, moveToTrash, reviseNote, startsNote } from '../domain/note-write';
import type { Note, NoteWrite } from '../domain/notes';
import type { NotesDatabase } from './migrations';
import { inNotes, type NotesStore } from './notes-transaction';

/** What a write left behind: the note, and the copy that keeps a losing text. */
export interface Written {
  readonly note: Note;
  readonly conflict: Note | null;
  /** The note as it was; `null` where it was created. */
  readonly before: Note | null;
}

/** Stores a write, or gives `null` where there is nothing to write to. `conflictId` is for a text that loses a race. */
export function writeNote(
  database: NotesDatabase,
  write: NoteWrite,
  conflictId: string,
  now: number,
): Promise<Written | null> {
  return inNotes(database, now, async (notes) => {
    const stored = await notes.get(write.id);
    if (stored === null) {
      // What was deleted for good does not return by what another window still holds of it.
      if (!startsNote(write) || (await notes.tombstone(write.id)) !== null) return null;
      return { note: await notes.put(beginNote(write, now)), conflict: null, before: null };
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
  const losing: NoteWrite = { ...write, id: conflictId, base: 0 };
  const copy = await notes.get(conflictId);
  if (copy === null) return notes.put({ ...beginNote(losing, now), conflictOf: write.id });
  return judgeWrite(copy, losing) === 'accepted' ? notes.put(reviseNote(copy, losing, now)) : copy;
}

/** Moves a note into the trash or out of it; `null` where there is none. */
export function moveNote(
  database: NotesDatabase,
  id: string,
  deletedAt: number | null,
  now: number,
): Promise<Note | null> {
  return inNotes(database, now, async (notes) => {
    const stored = await notes.get(id);
    if (stored === null || (stored.deletedAt === null) === (deletedAt === null)) return stored;
    return notes.put(moveToTrash(stored, deletedAt, now));
  });
}
