import type { NoteContent } from '../../../domain/notes/notes';

export type { NoteContent } from '../../../domain/notes/notes';

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
