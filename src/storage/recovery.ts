import { hasSameWords, type FoundCopy, type StoredSide } from '../domain/copies';
import type { Note } from '../domain/notes';
import { readStoredRecord } from '../schema/notes';
import { conflictIdOf } from './conflict-id';
import type { NotesDatabase } from './migrations';
import { inNotes, type NotesStore } from './notes-transaction';
import { idsIn, readQuarantine } from './quarantine';

/** What the database holds, and the ids of what was set aside. */
export interface StoredState extends StoredSide {
  readonly damaged: ReadonlySet<string>;
}

/** Reads all that copies are compared with. */
export async function readStoredState(database: NotesDatabase): Promise<StoredState> {
  const [ids, records, tombstones, setAside] = await Promise.all([
    database.getAllKeys('notes'),
    database.getAll('notes') as Promise<readonly unknown[]>,
    database.getAllKeys('tombstones'),
    readQuarantine(database),
  ]);
  const notes = records.flatMap((record) => {
    const read = readStoredRecord(record);
    return read.kind === 'note' ? [read.note] : [];
  });
  const readable = new Set(notes.map(({ id }) => id));
  return {
    notes,
    newer: new Set(ids.filter((id) => !readable.has(id))),
    erased: new Set(tombstones),
    damaged: idsIn(setAside),
  };
}

/** A note before and after it was recovered. */
export interface Recovered {
  readonly before: Note | null;
  readonly after: Note;
}

/**
 * Puts copies back, in one transaction. One that is missing returns as it was; one that came after what is stored takes
 * its place; any other becomes a note of its own beside it, marked like the text of a lost race.
 */
export async function recoverNotes(database: NotesDatabase, found: readonly FoundCopy[], now: number): Promise<readonly Recovered[]> {
  const named = await Promise.all(found.map(async (each) => ({ ...each, otherId: await idBeside(each.note) })));
  return inNotes(database, now, async (notes) => {
    const recovered: Recovered[] = [];
    // One after the other: two may be of the same note.
    for (const each of named) recovered.push(...(await recoverOne(notes, each)));
    return recovered;
  });
}

async function recoverOne(notes: NotesStore, { note, after, otherId }: FoundCopy & { otherId: string }): Promise<readonly Recovered[]> {
  if ((await notes.tombstone(note.id)) !== null) return [];
  const stored = await notes.get(note.id);
  if (stored === null) return [{ before: null, after: await notes.put(note) }];
  if (hasSameWords(stored, note)) return [];
  if (after !== null && after === stored.revision) return [{ before: stored, after: await notes.put(note) }];
  if ((await notes.get(otherId)) !== null) return [];
  return [{ before: null, after: await notes.put({ ...note, id: otherId, conflictOf: note.id, revision: 1 }) }];
}

/** Before the transaction, which would not wait for it. */
function idBeside({ id, editor, sequence, revision }: Note): Promise<string> {
  return conflictIdOf({ id, editor: `copy ${editor} ${sequence}`, base: revision });
}
