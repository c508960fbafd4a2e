import { useCallback, useState } from 'preact/hooks';
import type { Note } from '../domain/notes';
import type { NoteDesk } from './note-desk';
import type { NoteEditor } from './note-editor';

/** The row being edited in place. */
export interface Editing {
  readonly rowId: string;
  readonly editor: NoteEditor;
}

/** At most one row is a field at a time. */
export function useEditing(desk: NoteDesk) {
  const [current, setCurrent] = useState<Editing | null>(null);
  const start = useCallback((note: Note) => setCurrent({ rowId: note.id, editor: desk.edit(note) }), [desk]);
  const stop = useCallback(() => setCurrent(null), []);
  return { current, start, stop };
}
