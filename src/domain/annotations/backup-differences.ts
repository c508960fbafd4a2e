import type { Backup } from './backup';
import type { PortableNote } from '../notes/portable-note';

/** What in a backup differs from what is stored. */
export interface BackupDifferences {
  /** Ids of notes that are missing, changed or too many in it. */
  readonly notes: readonly string[];
  /** Names of other parts that differ. */
  readonly others: readonly ('settings' | 'watched' | 'positions')[];
}

/** Compares what was read from a backup with what is stored, member by member. */
export function backupDifferences(read: Backup, stored: Backup): BackupDifferences {
  const readById = byId(read.notes);
  const storedById = byId(stored.notes);
  const ids = [...new Set([...storedById.keys(), ...readById.keys()])];
  return {
    notes: ids.filter((id) => readById.get(id) !== storedById.get(id)),
    others: (['settings', 'watched', 'positions'] as const).filter((part) => written(read[part]) !== written(stored[part])),
  };
}

/** The notes as texts; of two with one id, both. */
function byId(notes: readonly PortableNote[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const note of notes) found.set(note.id, (found.get(note.id) ?? '') + written(note));
  return found;
}

/** The same text for the same values, in whatever order their members are. */
function written(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
