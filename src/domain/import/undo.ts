import type { ImportWrite, StoredImport } from './choices';
import type { PlanEntry } from './plan-entry';
import type { Note } from '../notes/notes';
import { portableNote } from '../notes/portable-note';

/** The stored notes that a plan was made from, by id: what the notes are again after an import was undone. */
export function storedIn(plan: readonly PlanEntry[]): ReadonlyMap<string, Note> {
  return new Map(plan.flatMap((entry) => ('stored' in entry ? [[entry.stored.id, entry.stored] as const] : [])));
}

/**
 * The writes that undo an import of which every write was stored. They are known without reading the database: each write
 * had the revision that it was made from, and a write makes one more of it.
 */
export function undoOf(
  writes: readonly ImportWrite[],
  before: ReadonlyMap<string, Note>,
  revived: StoredImport['revived'] = [],
): readonly ImportWrite[] {
  const revisions = new Map(revived.map(({ id, revision }) => [id, revision]));
  return writes.map(({ id, base }) => {
    const note = base === null ? undefined : before.get(id);
    return {
      id,
      base: revisions.get(id) ?? (base ?? 0) + 1,
      next: note === undefined ? null : portableNote(note),
      revives: revisions.has(id),
    };
  });
}
