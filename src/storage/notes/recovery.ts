import { hasSameText, type FoundCopy } from '../../domain/backup/copies';
import type { Note } from '../../domain/notes/notes';
import { readStoredRecord } from '../../schema/notes';
import { conflictIdOf } from './conflict-id';
import type { NotesDatabase } from '../database/migrations';
import { inNotes, type NotesStore } from '../database/notes-transaction';
import { idsIn, readQuarantine } from '../database/quarantine';

/** What the database has under some ids. */
export interface LookedUp {
  readonly notes: readonly Note[];
  /** Ids whose records a later version wrote. */
  readonly newer: ReadonlySet<string>;
  /** Ids of notes deleted for good. */
  readonly erased: ReadonlySet<string>;
  /** Ids of quarantined records. */
  readonly damaged: ReadonlySet<string>;
}

/** Looks these ids up. */
export async function lookUp(database: NotesDatabase, ids: readonly string[]): Promise<LookedUp> {
  const quarantined = idsIn(await readQuarantine(database));
  const transaction = database.transaction(['notes', 'tombstones']);
  const found = await Promise.all(
    ids.map(async (id) => {
      const record: unknown = await transaction.objectStore('notes').get(id);
      const isErased = (await transaction.objectStore('tombstones').getKey(id)) !== undefined;
      return { id, isErased, read: record === undefined ? null : readStoredRecord(record) };
    }),
  );
  return {
    notes: found.flatMap(({ read }) => (read?.kind === 'note' ? [read.note] : [])),
    newer: new Set(found.flatMap(({ id, read }) => (read?.kind === 'newer' ? [id] : []))),
    erased: new Set(found.flatMap(({ id, isErased }) => (isErased ? [id] : []))),
    damaged: new Set(ids.filter((id) => quarantined.has(id))),
  };
}

/** A note before and after it was recovered. */
export interface Recovered {
  readonly before: Note | null;
  readonly after: Note;
}

/**
 * Restores copies, in one transaction. A missing note returns as it was; a copy that came after what is stored replaces
 * it; any other becomes a note of its own beside it, marked as a conflict copy.
 */
export async function recoverNotes(database: NotesDatabase, found: readonly FoundCopy[], now: number): Promise<readonly Recovered[]> {
  const named = await Promise.all(found.map(async (each) => ({ ...each, otherId: await idBeside(each.note) })));
  return inNotes(database, now, async (notes) => {
    const recovered: Recovered[] = [];
    // One after another, since two copies may be of the same note.
    for (const each of named) recovered.push(...(await recoverOne(notes, each)));
    return recovered;
  });
}

async function recoverOne(notes: NotesStore, { note, after, otherId }: FoundCopy & { otherId: string }): Promise<readonly Recovered[]> {
  if ((await notes.tombstone(note.id)) !== null) return [];
  const stored = await notes.get(note.id);
  if (stored === null) return [{ before: null, after: await notes.put(note) }];
  if (hasSameText(stored, note)) return [];
  if (after !== null && after === stored.revision) return [{ before: stored, after: await notes.put(note) }];
  if ((await notes.get(otherId)) !== null) return [];
  return [{ before: null, after: await notes.put({ ...note, id: otherId, conflictOf: note.id, revision: 1 }) }];
}

/** Made before the transaction, which does not wait for a digest. */
function idBeside({ id, editor, sequence, revision }: Note): Promise<string> {
  return conflictIdOf({ id, editor: `copy ${editor} ${sequence}`, base: revision });
}
