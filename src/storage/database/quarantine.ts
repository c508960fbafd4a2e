import type { QuarantinedRecord } from '../../domain/backup/quarantined';
import { readStoredRecord } from '../../schema/notes';
import type { NotesDatabase } from './migrations';

/** Every quarantined record, the latest first. */
export async function readQuarantine(database: NotesDatabase): Promise<readonly QuarantinedRecord[]> {
  const records = await database.getAll('quarantine');
  return records.map(({ key = 0, record, reason, at }) => ({ key, raw: rawOf(record), reason, at })).toReversed();
}

/** The ids in quarantined records, as far as they have one. */
export function idsIn(quarantined: readonly QuarantinedRecord[]): ReadonlySet<string> {
  return new Set(quarantined.flatMap(({ raw }) => idOf(JSON.parse(raw))));
}

/** Moves records that are no notes into the quarantine, in one transaction; gives their number. */
export async function quarantineRecords(database: NotesDatabase, ids: readonly string[], now: number): Promise<number> {
  if (ids.length === 0) return 0;
  const transaction = database.transaction(['notes', 'quarantine'], 'readwrite', { durability: 'strict' });
  const notes = transaction.objectStore('notes');
  let moved = 0;
  const move = async (id: string): Promise<void> => {
    // Read again: another window may have repaired the note since it was found.
    const record: unknown = await notes.get(id);
    const read = record === undefined ? null : readStoredRecord(record);
    if (read?.kind !== 'invalid') return;
    await transaction.objectStore('quarantine').add({ record, reason: read.reason, at: now });
    await notes.delete(id);
    moved += 1;
  };
  await Promise.all([...ids.map(move), transaction.done]);
  return moved;
}

function idOf(record: unknown): readonly string[] {
  return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' ? [record.id] : [];
}

/** The record as JSON text; a database may also hold values that JSON has no form for. */
function rawOf(record: unknown): string {
  return JSON.stringify(record, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? 'null';
}
