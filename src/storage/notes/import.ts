import type { ImportWrite } from '../../domain/import/choices';
import { portableNote } from '../../domain/notes/portable-note';
import type { Note } from '../../domain/notes/notes';
import type { NotesDatabase } from '../database/migrations';
import { inNotes, type NotesStore } from '../database/notes-transaction';

/** A note before and after an import; at least one of the two exists. */
export type Imported = { readonly before: Note | null; readonly after: Note } | { readonly before: Note; readonly after: null };

/** What an import did, and the writes that undo it. */
export interface DoneImport {
  readonly changes: readonly Imported[];
  readonly undo: readonly ImportWrite[];
  /** Ids of notes that were left unchanged, because they have changed since the plan was made. */
  readonly left: readonly string[];
}

/** A stored note has changed since the plan was made: nothing was stored, and a new plan is needed. */
export const PLAN_OUTDATED = 'changed';

export interface ImportOptions {
  /** Id of this import, used like the id of an editor. */
  readonly editor: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What to do where notes have changed since the plan was made: an import stores nothing, an undo leaves them unchanged. */
  readonly onChanged: 'stop' | 'leave';
}

/**
 * Stores the writes of an import in one transaction, all or none. As for every write, each carries the revision it was
 * made from, and no other text is ever replaced.
 */
export async function importNotes(
  database: NotesDatabase,
  writes: readonly ImportWrite[],
  { editor, now, onChanged }: ImportOptions,
): Promise<DoneImport | typeof PLAN_OUTDATED> {
  try {
    return await inNotes(database, now, async (notes) => {
      const changes: Imported[] = [];
      const undo: ImportWrite[] = [];
      const left: string[] = [];
      const seen = new Set<string>();
      const known = await notes.ids();
      for (let at = 0; at < writes.length; at += TOGETHER) {
        const some = writes.slice(at, at + TOGETHER);
        const done = await Promise.all(
          some.map((write) => {
            // Of two writes for the same note, the second is outdated by the first.
            if (seen.has(write.id)) return null;
            seen.add(write.id);
            return importOne(notes, known, write, editor, now);
          }),
        );
        if (onChanged === 'stop' && done.includes(null)) throw new PlanOutdated();
        for (const [index, each] of done.entries()) {
          if (each !== null) {
            changes.push(each.change);
            undo.push(each.undo);
          } else left.push(some[index]?.id ?? '');
        }
      }
      return { changes, undo, left };
    });
  } catch (error) {
    if (error instanceof PlanOutdated) return PLAN_OUTDATED;
    throw error;
  }
}

/**
 * Writes that are on their way to the database at the same time: waiting for each of ten thousand takes four times as long.
 */
const TOGETHER = 250;

/** Thrown inside the transaction to abort it. */
class PlanOutdated extends Error {}

async function importOne(
  notes: NotesStore,
  known: Awaited<ReturnType<NotesStore['ids']>>,
  { id, base, next, lifts }: ImportWrite,
  editor: string,
  now: number,
): Promise<{ readonly change: Imported; readonly undo: ImportWrite } | null> {
  const before = known.notes.has(id) ? await notes.get(id) : null;
  if ((before?.revision ?? null) !== base) return null;
  if (next === null) {
    if (before === null) return null;
    // It had been deleted for good before the import created it again: delete it for good again.
    await (lifts ? notes.erase(before) : notes.remove(id));
    return { change: { before, after: null }, undo: { id, base: null, next: portableNote(before), lifts } };
  }
  const tombstone = before === null && known.tombstones.has(id) ? await notes.tombstone(id) : null;
  if (tombstone !== null) {
    if (!lifts) return null;
    await notes.lift(id);
  }
  const revision = 1 + (before?.revision ?? tombstone?.revision ?? 0);
  const updatedAt = before === null ? next.updatedAt : Math.max(now, before.updatedAt);
  const after = await notes.put({ ...next, id, updatedAt, revision, editor, sequence: 1 });
  const back = before === null ? null : portableNote(before);
  return { change: { before, after }, undo: { id, base: revision, next: back, lifts: tombstone !== null } };
}
