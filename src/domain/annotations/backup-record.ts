/** Key in the local store under which it is stored. */
export const BACKUP_RECORD_KEY = 'backup';

/** When the last backup was handed over, and from when on new notes are counted for the next offer. Times are milliseconds since 1970. */
export interface BackupRecord {
  /** `null` where none was handed over yet. */
  readonly handedAt: number | null;
  /** When the last backup was handed over or offered. */
  readonly countedAt: number;
  /** How many notes there were then. */
  readonly notes: number;
}

/** Reads the record from storage; `null` where there is none. */
export function readBackupRecord(stored: unknown): BackupRecord | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { handedAt, countedAt, notes } = stored as Record<string, unknown>;
  if (typeof countedAt !== 'number' || typeof notes !== 'number') return null;
  return { handedAt: typeof handedAt === 'number' ? handedAt : null, countedAt, notes };
}

/** A backup is offered after so many new notes, or after so many days in which something was written. */
const NEW_NOTES = 20;
const THIRTY_DAYS_MS = 30 * 24 * 60 * 60 * 1000;

/** Counts stored notes, in the trash or not: all of them, or those last changed after or up to a time. */
export type CountNotes = (changed?: { readonly after: number } | { readonly upTo: number }) => Promise<number>;

/** The number of notes where it is time to offer a backup, else `null`. The count begins anew with each offer, so that a backup is not offered every day. */
export async function dueBackup(record: BackupRecord | null, now: number, count: CountNotes): Promise<number | null> {
  const notes = await count();
  if (notes === 0) return null;
  if (notes - (record?.notes ?? 0) >= NEW_NOTES) return notes;
  const old = now - THIRTY_DAYS_MS;
  if (record === null) return (await count({ upTo: old })) > 0 ? notes : null;
  return record.countedAt <= old && (await count({ after: record.countedAt })) > 0 ? notes : null;
}
