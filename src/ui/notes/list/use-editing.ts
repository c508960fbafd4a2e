import { useCallback, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { NoteDesk } from '../editing/desk';
import type { NoteEditor } from '../editing/editor';
import type { Edit } from '../editing/use-edit-undo';

/** The row being edited in place. */
export interface Editing {
  readonly rowId: string;
  readonly editor: NoteEditor;
  /** The note when the editing began. */
  readonly before: Note;
}

/** At most one row is a field at a time; `ended` is told what its editing made of a note, and `stop` resolves once that is said. */
export function useEditing(desk: NoteDesk, ended: (edit: Edit) => Promise<void>) {
  const [current, setCurrent] = useState<Editing | null>(null);
  const latest = useRef({ current, ended });
  latest.current = { current, ended };

  const end = async (next: Editing | null): Promise<void> => {
    const { current: last } = latest.current;
    setCurrent(next);
    if (last) await latest.current.ended({ made: last.editor.made });
  };
  const start = useCallback((note: Note) => void end({ rowId: note.id, editor: desk.edit(note), before: note }), [desk]);
  const stop = useCallback(() => end(null), []);
  return { current, start, stop };
}
