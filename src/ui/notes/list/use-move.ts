import type { Note } from '../../../domain/notes/notes';
import type { SectionId } from '../../../domain/post/outline';
import { noteRowTexts } from '../../../i18n/note-row';
import { usePopup } from '../../shared/popup-context';
import type { EditingSession } from '../editing/editing-session';
import type { Edit } from '../editing/use-edit-undo';
import { useTexts } from '../../shared/texts';

/** Moves a note to another section; `moved` is called with the change. */
export function useMove(session: EditingSession, moved: (edit: Edit) => void): (note: Note, section: SectionId) => Promise<void> {
  const { showToast } = usePopup();
  const texts = useTexts(noteRowTexts);
  return async (note, section) => {
    if (section === note.section) return;
    const after = { ...note, section };
    const became = await session.rewrite(note, after);
    // The write made the next revision of the note.
    if (became === 'done') moved({ made: () => ({ before: note, after: { ...after, revision: note.revision + 1 } }), text: texts.moved });
    else showToast(became === 'conflict-copy' ? texts.movedAsCopy : texts.notMoved);
  };
}
