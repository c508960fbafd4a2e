import type { NoteColour } from '../../../domain/notes/colours';
import type { Note } from '../../../domain/notes/notes';
import { noteRowTexts } from '../../../i18n/note-row';
import { usePopup } from '../../shared/popup-context';
import type { EditingSession } from '../editing/editing-session';
import type { Edit } from '../editing/use-edit-undo';
import { useTexts } from '../../shared/texts';

/** Gives a note's highlight another colour; `changed` is called with the change. */
export function useRecolour(session: EditingSession, changed: (edit: Edit) => void): (note: Note, colour: NoteColour) => Promise<void> {
  const { showToast } = usePopup();
  const texts = useTexts(noteRowTexts);
  return async (note, colour) => {
    if (colour === note.colour) return;
    const after = { ...note, colour };
    const became = await session.rewrite(note, after);
    // The write made the next revision of the note.
    if (became === 'done')
      changed({ made: () => ({ before: note, after: { ...after, revision: note.revision + 1 } }), text: texts.recoloured });
    else showToast(became === 'conflict-copy' ? texts.recolouredAsCopy : texts.notRecoloured);
  };
}
