import { useCallback, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { EditingSession } from '../editing/editing-session';
import type { NoteEditor } from '../editing/editor';
import type { Edit } from '../editing/use-edit-undo';

/** The row that is being edited in the list. */
export interface Editing {
  readonly rowId: string;
  readonly editor: NoteEditor;
  /** The note when the editing began. */
  readonly before: Note;
}

/** Edits at most one row at a time; `ended` is called with what the editing changed, and `stop` resolves after it. */
export function useEditing(session: EditingSession, ended: (edit: Edit) => Promise<void>) {
  const [current, setCurrent] = useState<Editing | null>(null);
  const latest = useRef({ current, ended });
  latest.current = { current, ended };

  const end = async (next: Editing | null): Promise<void> => {
    const { current: last } = latest.current;
    setCurrent(next);
    if (last) await latest.current.ended({ made: last.editor.made });
  };
  const start = useCallback((note: Note) => void end({ rowId: note.id, editor: session.edit(note), before: note }), [session]);
  const stop = useCallback(() => end(null), []);
  return { current, start, stop };
}
