import type { Note } from './notes';

/** Whether a note is shown and counted: it is not in the trash, and it has a text, a passage, a term or a figure. */
export function isWorthShowing(note: Pick<Note, 'deletedAt' | 'body' | 'target' | 'term' | 'figure'>): boolean {
  return note.deletedAt === null && (note.body.trim() !== '' || note.target !== null || note.term !== null || note.figure !== null);
}
