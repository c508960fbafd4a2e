import type { Note } from '../../../domain/notes/notes';

/** The fields of a note that are undone or changed together. */
export type NoteContent = Pick<Note, 'post' | 'body' | 'section' | 'target' | 'tags' | 'term'>;

/** A note as this window showed it: its content and the revision of it. */
export interface ShownNote extends NoteContent {
  readonly id: string;
  readonly revision: number;
}

/** A change of a note: its content before, and the note that this window stored. */
export interface MadeNote {
  readonly before: NoteContent;
  readonly after: ShownNote;
}
