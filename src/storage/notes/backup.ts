import { backupFileName, joinBackup, writeAnnotations, type Backup, type BackupFacts } from '../../domain/annotations/backup';
import { backupDifferences, type BackupDifferences } from '../../domain/annotations/backup-differences';
import type { StoredExtras } from '../../domain/annotations/extras';
import type { ImportFailure } from '../../domain/import/failure';
import type { StoredState } from '../../domain/import/plan';
import type { Note } from '../../domain/notes/notes';
import { portableNote } from '../../domain/notes/portable-note';
import { failure, success, type Result } from '../../domain/result';
import { readImportedFile } from '../../schema/imported-file';
import { readBackup } from '../../schema/imported-backup';

/** A backup that was read again and is equal to what is stored. */
export interface MadeBackup {
  readonly name: string;
  readonly parts: readonly string[];
  /** How many notes are in it, and how many of them are in the trash. */
  readonly notes: number;
  readonly trashed: number;
  /** How many records are stored that a later version wrote; these are not in it. */
  readonly leftOut: number;
}

/** Why no backup is handed over. */
export type BackupFailure =
  | { readonly reason: 'unreadable' }
  /** The importer would refuse the file. */
  | { readonly reason: 'refused'; readonly failure: ImportFailure }
  /** These notes, or other parts, would come back otherwise than they are stored. */
  | { readonly reason: 'differs'; readonly notes: readonly Note[]; readonly others: BackupDifferences['others'] };

/** From where a backup is written. */
export interface BackupSource {
  readonly readNotes: () => Promise<Result<StoredState, 'unreadable'>>;
  readonly readExtras: () => Promise<StoredExtras>;
  readonly post: BackupFacts['post'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Another window may write while the file is being made: then it is made once more, at most so often. */
const MOST_TRIES = 3;

/**
 * Writes a backup, reads it as an import would, and compares that with the database, which is read again. Only a file that is
 * equal is given out.
 */
export async function makeBackup(source: BackupSource): Promise<Result<MadeBackup, BackupFailure>> {
  let state = await readState(source);
  for (let tries = 1; ; tries += 1) {
    if (state === null) return failure({ reason: 'unreadable' });
    const parts = write(state, source);
    const read = readAgain(parts);
    if (!read.ok) return failure({ reason: 'refused', failure: read.failure });
    const stored = await readState(source);
    if (stored === null) return failure({ reason: 'unreadable' });
    const { notes, others } = backupDifferences(read.value, asBackup(stored));
    if (notes.length === 0 && others.length === 0) return success(made(stored, parts, source));
    if (tries === MOST_TRIES) return failure({ reason: 'differs', notes: stored.notes.filter(({ id }) => notes.includes(id)), others });
    state = stored;
  }
}

type State = StoredState & StoredExtras;

async function readState({ readNotes, readExtras }: BackupSource): Promise<State | null> {
  const [notes, extras] = await Promise.all([readNotes(), readExtras()]);
  return notes.ok ? { ...notes.value, ...extras } : null;
}

function asBackup({ notes, settings, marks, positions }: State): Backup {
  return { notes: notes.map(portableNote), settings, watched: marks, positions };
}

function write({ notes, settings, marks, positions }: State, { post, now }: BackupSource): readonly string[] {
  return joinBackup(writeAnnotations(notes, post), { post, settings, watched: marks, positions, exportedAt: now });
}

/** Through the bytes that the file will have, since the importer limits those, too. */
function readAgain(parts: readonly string[]): Result<Backup, ImportFailure> {
  const file = readImportedFile(new TextEncoder().encode(parts.join('')));
  return file.ok ? readBackup(file.value.text) : file;
}

function made({ notes, newer }: State, parts: readonly string[], { post, now }: BackupSource): MadeBackup {
  const trashed = notes.filter(({ deletedAt }) => deletedAt !== null).length;
  return { name: backupFileName(post.id, new Date(now)), parts, notes: notes.length, trashed, leftOut: newer.size };
}
