import type { Note } from '../../../domain/notes/notes';
import type { Editing } from './use-editing';
import type { StoredNotes } from '../stored/use-stored-notes';

export interface NoteListProps {
  readonly stored: StoredNotes;
  /** In the order of the post, without the note in the field. */
  readonly notes: readonly Note[];
  /** Whether some notes are left out by what the reader chose to see. */
  readonly isFiltered: boolean;
  readonly isDraftKept: boolean;
  readonly editing: Editing | null;
  /** Row whose button takes the focus once it is drawn. */
  readonly focusOn: string | null;
  readonly onFocused: () => void;
  readonly onEdit: (note: Note) => void;
  readonly onDone: (id: string) => void;
  readonly onRemove: (id: string) => void;
}
