import type { Note } from '../notes/notes';

/** A copy that says something else than the database. */
export interface FoundCopy {
  readonly note: Note;
  /** The revision of the stored note that this one came after; `null` where neither comes after the other. */
  readonly after: number | null;
}

/** The copy, where it holds what the stored note does not come from; else `null`. Revisions decide, never clocks. */
export function otherThan(stored: Note, copy: Note): FoundCopy | null {
  if (copy.revision < stored.revision || isSameNote(stored, copy)) return null;
  return { note: copy, after: copy.revision > stored.revision ? stored.revision : null };
}

/** Whether a copy is the note as it is stored. */
export function isSameNote(note: Note, copy: Note | undefined): boolean {
  return copy !== undefined && copy.revision === note.revision && copy.deletedAt === note.deletedAt && hasSameText(note, copy);
}

/** Whether two notes say the same, of the same passage or term, in the same section. */
export function hasSameText(left: Note, right: Note): boolean {
  const textOf = ({ section, body, target, term }: Note): string =>
    JSON.stringify([section, body, target?.quote.exact, target?.position.start, target?.position.end, term]);
  return textOf(left) === textOf(right);
}
