import type { Note } from '../../../domain/notes/notes';
import { noteRowTexts } from '../../../i18n/note-row';
import type { EditingSession } from '../editing/editing-session';
import { usePopup } from '../../shared/popup-context';
import type { Edit } from '../editing/use-edit-undo';
import { useTexts } from '../../shared/texts';

/** Attaches a note to the passage that is selected in the page; `moved` is called with the change. */
export function useAttach(session: EditingSession, moved: (edit: Edit) => void): (note: Note) => Promise<void> {
  const { ports, showToast } = usePopup();
  const texts = useTexts(noteRowTexts);
  return async (note) => {
    const tab = await ports.tab.activeId();
    const selected = tab === null ? null : await ports.tab.ask(tab, 'selection/read', {});
    if (!selected?.ok || selected.value === null) {
      showToast(texts.selectFirst);
      return;
    }
    const { section, target } = selected.value;
    const attached = { ...note, section, target };
    const became = await session.rewrite(note, attached);
    // The write made the next revision of the note.
    if (became === 'done')
      moved({ made: () => ({ before: note, after: { ...attached, revision: note.revision + 1 } }), text: texts.attached });
    else showToast(became === 'conflict-copy' ? texts.attachedAsCopy : texts.notAttached);
  };
}
