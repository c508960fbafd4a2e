import { hasSameContent } from '../../../domain/notes/write';
import type { EditingSession } from './editing-session';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import type { MadeNote } from './shown-note';
import { useTexts } from '../../shared/texts';

/** One editing of a note that has ended. */
export interface Edit {
  /** Called when everything is stored; `null` where the note did not change. */
  readonly made: () => MadeNote | null;
  /** The toast; without it no toast is shown for a note that did not change. */
  readonly text?: string;
}

/** Offers to undo an editing that has ended. `undone` is called with the note's id, to move the focus there. */
export function useEditUndo(session: EditingSession, undone: (id: string) => void): (edit: Edit) => Promise<void> {
  const { showToast, showUndoToast } = usePopup();
  const texts = useTexts(uiTexts);

  /** Undoing is a write like any other: a text that was stored in between is never overwritten. */
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
