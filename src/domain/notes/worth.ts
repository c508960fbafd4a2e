import type { Note } from './notes';

/** Whether a note has a text, a passage, a term or a figure. */
export function hasContent({ body, target, term, figure }: Pick<Note, 'body' | 'target' | 'term' | 'figure'>): boolean {
  return body.trim() !== '' || target !== null || term !== null || figure !== null;
}

/** Whether a note is shown and counted: it is not in the trash, and it has content. */
export function isWorthShowing(note: Pick<Note, 'deletedAt' | 'body' | 'target' | 'term' | 'figure'>): boolean {
  return note.deletedAt === null && hasContent(note);
}
