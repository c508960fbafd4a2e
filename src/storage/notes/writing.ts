import { beginNote, judgeWrite, moveToTrash, reviseNote, startsNote } from '../../domain/notes/write';
import type { Note, NoteWrite, SeenNote } from '../../domain/notes/notes';
import type { NotesDatabase } from '../database/migrations';
import { inNotes, type NotesStore } from '../database/notes-transaction';

/** What a write left behind: the note, and the copy that keeps a losing text. */
export interface Written {
  readonly note: Note;
  readonly conflict: Note | null;
  /** The note and the copy as they were; `null` where one was created. */
  readonly before: Note | null;
  readonly conflictBefore: Note | null;
}

/** A write that lost a race and was not stored yet, as it came without an id for the copy that keeps its text. */
export const LOST_RACE = 'lost-race';

/**
 * Stores a write, or gives `null` where there is nothing to write to. `conflictIds` are for a text that loses a race, the
 * next one where that before is taken by other words; nearly none loses, so the first try goes without.
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
      // What was deleted for good does not return by what another window still holds of it.
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
 * A later write of the same lost race continues the copy the first one made, unless another window has written in that
 * copy by then: then the text becomes a copy of its own. `null` where no id was left for it.
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

/** Two notes before and after a lost race was settled. */
export interface ResolvedConflict {
  readonly original: { readonly before: Note; readonly after: Note };
  readonly copy: { readonly before: Note; readonly after: Note };
}

/**
 * Ends a lost race for the copy: its text goes into the original, and the copy into the trash, both or neither. `null`
 * where one of the two is not any more what the reader compared.
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
    const { id, post, section, target, term } = original;
    const write: NoteWrite = { id, post, section, target, term, body: copy.body, tags: copy.tags, base: original.revision, editor, sequence: 1 };
    return {
      original: { before: original, after: await notes.put(reviseNote(original, write, now)) },
      copy: { before: copy, after: await notes.put(moveToTrash(copy, now, now)) },
    };
  });
}
