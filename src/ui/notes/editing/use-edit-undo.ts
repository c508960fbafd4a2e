import { hasSameContent } from '../../../domain/notes/write';
import type { EditingSession } from './editing-session';
import { usePopup } from '../../shared/popup-context';
import type { MadeNote } from './shown-note';

/** What an editing made of a note. */
export interface Edit {
  /** Asked once all is stored; `null` where nothing came of it. */
  readonly made: () => MadeNote | null;
  /** What is said of it; where nothing is, nothing was changed either and nothing is said. */
  readonly text?: string;
}

/** Offers to undo an editing, once it has ended. `undone` is told the id, to move the focus there. */
export function useEditUndo(session: EditingSession, undone: (id: string) => void): (edit: Edit) => Promise<void> {
  const { texts, showToast, showUndoToast } = usePopup();

  /** A write like any other: whatever was written in between stays. */
  const undo = async ({ before, after }: MadeNote): Promise<void> => {
    await session.allWritten();
    const became = await session.putBack(after, before);
    if (became === 'failed') showUndoToast(texts.editNotUndone, () => void undo({ before, after }));
    else showToast({ done: texts.editUndone, 'conflict-copy': texts.editUndoneAsCopy, overtaken: texts.editOvertaken }[became]);
    if (became === 'done') undone(after.id);
  };

  return async ({ made, text }) => {
    await session.allWritten();
    const note = made();
    if (note !== null && !hasSameContent(note.before, note.after)) showUndoToast(text ?? texts.edited, () => void undo(note));
    else if (text !== undefined) showToast(text);
  };
}
