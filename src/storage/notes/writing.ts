import { beginNote, contentOf, judgeWrite, moveToTrash, reviseNote, startsNote } from '../../domain/notes/write';
import type { Note, NoteWrite, SeenNote } from '../../domain/notes/notes';
import type { NotesDatabase } from '../database/migrations';
import { inNotes, type NotesStore } from '../database/notes-transaction';

/** The result of a write: the note, and the conflict copy that holds a losing text. */
export interface Written {
  readonly note: Note;
  readonly conflict: Note | null;
  /** The note and the conflict copy before the write; `null` where one was created. */
  readonly before: Note | null;
  readonly conflictBefore: Note | null;
}

/** A write that lost a race and is not stored yet, because it came without an id for its conflict copy. */
export const LOST_RACE = 'lost-race';

/**
 * Stores a write, or gives `null` where there is no note to write to. `conflictIds` are ids for the conflict copy, the
 * next one for when another text has the one before; nearly no write loses a race, so the first try comes without.
 */
export function writeNote(
  database: NotesDatabase,
  write: NoteWrite,
  conflictIds: readonly string[],
  now: number,
): Promise<Written | typeof LOST_RACE | null> {
  return inNotes(database, now, async (notes) => {
    const stored = await notes.get(write.id);
    if (stored === null) {
      // A note that was deleted for good does not come back because another window still has it.
      if (!startsNote(write) || (await notes.tombstone(write.id)) !== null) return null;
      return { ...ALONE, note: await notes.put(beginNote(write, now)), before: null };
    }
    switch (judgeWrite(stored, write)) {
      case 'accepted':
        return { ...ALONE, note: await notes.put(reviseNote(stored, write, now)), before: stored };
      case 'conflict': {
        const copied = await storeConflictCopy(notes, write, conflictIds, now);
        return copied === null ? LOST_RACE : { note: stored, before: stored, ...copied };
      }
      case 'stale':
      case 'nothing-lost':
        return { ...ALONE, note: stored, before: stored };
    }
  });
}

const ALONE = { conflict: null, conflictBefore: null } as const;

/**
 * Stores the conflict copy. A later write of the same lost race continues the copy of the first one, unless another
 * window has written in that copy since: then the text becomes a copy of its own. `null` where no id is left for it.
 */
async function storeConflictCopy(
  notes: NotesStore,
  write: NoteWrite,
  conflictIds: readonly string[],
  now: number,
): Promise<Pick<Written, 'conflict' | 'conflictBefore'> | null> {
  for (const id of conflictIds) {
    const losing: NoteWrite = { ...write, id, base: 0 };
    const conflictBefore = await notes.get(id);
    if (conflictBefore === null) return { conflict: await notes.put({ ...beginNote(losing, now), conflictOf: write.id }), conflictBefore };
    const verdict = judgeWrite(conflictBefore, losing);
    if (verdict === 'accepted') return { conflict: await notes.put(reviseNote(conflictBefore, losing, now)), conflictBefore };
    if (verdict !== 'conflict') return { conflict: conflictBefore, conflictBefore };
  }
  return null;
}

/** Moves a note into the trash or out of it; `null` where there is none. */
export function moveNote(
  database: NotesDatabase,
  id: string,
  deletedAt: number | null,
  now: number,
): Promise<{ readonly before: Note; readonly after: Note } | null> {
  return inNotes(database, now, async (notes) => {
    const before = await notes.get(id);
    if (before === null) return null;
    const isThere = (before.deletedAt === null) === (deletedAt === null);
    return { before, after: isThere ? before : await notes.put(moveToTrash(before, deletedAt, now)) };
  });
}

/** The original and the conflict copy, before and after the conflict was resolved. */
export interface ResolvedConflict {
  readonly original: { readonly before: Note; readonly after: Note };
  readonly copy: { readonly before: Note; readonly after: Note };
}

/**
 * Resolves a conflict in favour of the copy: its text goes into the original, and the copy into the trash, both or
 * neither. `null` where one of the two has changed since the reader compared them.
 */
export function resolveConflict(
  database: NotesDatabase,
  seen: { readonly original: SeenNote; readonly copy: SeenNote },
  editor: string,
  now: number,
): Promise<ResolvedConflict | null> {
  return inNotes(database, now, async (notes) => {
    const original = await notes.get(seen.original.id);
    const copy = await notes.get(seen.copy.id);
    const isSeen = original?.revision === seen.original.revision && copy?.revision === seen.copy.revision;
    if (original === null || copy === null || !isSeen || copy.conflictOf !== original.id || copy.deletedAt !== null) return null;
    const { id, revision: base } = original;
    const { body, tags } = copy;
    const write: NoteWrite = { ...contentOf(original), id, body, tags, base, editor, sequence: 1 };
    return {
      original: { before: original, after: await notes.put(reviseNote(original, write, now)) },
      copy: { before: copy, after: await notes.put(moveToTrash(copy, now, now)) },
    };
  });
}
