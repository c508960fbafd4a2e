import type { Note } from '../notes/notes';

/** A copy that says something else than the database. */
export interface FoundCopy {
  readonly note: Note;
  /** The revision of the stored note from which this copy continues; `null` where neither continues the other. */
  readonly after: number | null;
}

/** The copy, where it has content that the stored note does not continue; else `null`. Revisions decide, never clocks. */
export function otherThan(stored: Note, copy: Note): FoundCopy | null {
  if (copy.revision < stored.revision || isSameNote(stored, copy)) return null;
  return { note: copy, after: copy.revision > stored.revision ? stored.revision : null };
}

/** Whether a copy is the note as it is stored. */
export function isSameNote(note: Note, copy: Note | undefined): boolean {
  return copy !== undefined && copy.revision === note.revision && copy.deletedAt === note.deletedAt && hasSameText(note, copy);
}

/** Whether two notes have the same text, passage, term, figure, colour and section. */
export function hasSameText(left: Note, right: Note): boolean {
  const textOf = ({ section, body, target, term, figure, colour }: Note): string =>
    JSON.stringify([section, body, target?.quote.exact, target?.position.start, target?.position.end, term, figure, colour]);
  return textOf(left) === textOf(right);
}
