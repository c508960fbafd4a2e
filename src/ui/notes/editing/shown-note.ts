import type { Note } from '../../../domain/notes/notes';

/** What of a note is put back or changed in one go. */
export type NoteContent = Pick<Note, 'post' | 'body' | 'section' | 'target' | 'tags' | 'term'>;

/** A note as this window showed it: its content, and the revision that was. */
export interface ShownNote extends NoteContent {
  readonly id: string;
  readonly revision: number;
}

/** What a window made of a note, and what the note was in it before. */
export interface MadeNote {
  readonly before: NoteContent;
  readonly after: ShownNote;
}
