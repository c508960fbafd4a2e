import type { FoundCopy } from '../domain/backup/copies';
import type { CopyEntry } from '../domain/backup/copy-log';
import type { Note } from '../domain/notes/notes';
import { parseStoredNote } from './notes';

/** Reads a line of the safety copy; `null` for anything else, and for a note that this version cannot read. */
export function readCopyEntry(line: unknown): CopyEntry | null {
  if (typeof line !== 'object' || line === null) return null;
  const { keep, drop, apart, earlier, settle, covered, moved } = line as Record<string, unknown>;
  if (keep !== undefined) return within(parseStoredNote(keep), (note) => ({ keep: note }));
  if (earlier !== undefined) return within(parseStoredNote(earlier), (note) => ({ earlier: note }));
  if (apart !== undefined) return within(readFound(apart), (found) => ({ apart: found }));
  if (typeof drop === 'string') return { drop };
  if (typeof settle === 'string') return { settle };
  if (typeof covered === 'string') return { covered };
  return typeof moved === 'number' ? { moved } : null;
}

/** The notes that earlier versions left in the local store: one under `note:<id>`, several under `found:<id>`. */
export function readEarlierCopies(stored: Readonly<Record<string, unknown>>): readonly Note[] {
  return Object.entries(stored).flatMap(([key, value]) => {
    if (key.startsWith('note:')) return parseStoredNote(value) ?? [];
    if (!key.startsWith('found:') || !Array.isArray(value)) return [];
    return value.flatMap((each: unknown) => readFound(each)?.note ?? []);
  });
}

export function isEarlierCopyKey(key: string): boolean {
  return key.startsWith('note:') || key.startsWith('found:');
}

function readFound(stored: unknown): FoundCopy | null {
  if (typeof stored !== 'object' || stored === null || !('note' in stored) || !('after' in stored)) return null;
  const note = parseStoredNote(stored.note);
  return note === null ? null : { note, after: typeof stored.after === 'number' ? stored.after : null };
}

function within<Value>(value: Value | null, wrap: (value: Value) => CopyEntry): CopyEntry | null {
  return value === null ? null : wrap(value);
}
