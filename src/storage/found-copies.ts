import type { FoundCopy } from '../domain/copies';
import { parseStoredNote } from '../schema/notes';

/** What was put apart under one key; what is no note (any more) is left out. */
export function readFound(stored: unknown): readonly FoundCopy[] {
  return Array.isArray(stored) ? stored.flatMap((each: unknown) => readOne(each) ?? []) : [];
}

function readOne(stored: unknown): FoundCopy | null {
  if (typeof stored !== 'object' || stored === null || !('note' in stored) || !('after' in stored)) return null;
  const note = parseStoredNote(stored.note);
  return note === null ? null : { note, after: typeof stored.after === 'number' ? stored.after : null };
}
