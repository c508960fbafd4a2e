import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import type { StoredNotes } from '../stored/use-stored-notes';
import { useTexts } from '../../shared/texts';

/** Moves a note to the trash and offers to undo that; `restored` is called with the note's id, to move the focus there. */
export function useTrash(stored: StoredNotes, restored: (id: string) => void): (id: string) => Promise<boolean> {
  const { ports, showToast, showUndoToast } = usePopup();
  const texts = useTexts(uiTexts);

  const restore = async (id: string): Promise<void> => {
    const reply = await ports.notes.ask('note/restore', { id });
    if (!reply.ok) {
      showUndoToast(texts.notRestored, () => void restore(id));
      return;
    }
    stored.merge([reply.value]);
    showToast(texts.restored);
    restored(id);
  };

  return async (id) => {
    const reply = await ports.notes.ask('note/trash', { id });
    if (!reply.ok) {
      showToast(texts.notRemoved);
      return false;
    }
    stored.merge([reply.value]);
    showUndoToast(texts.removed, () => void restore(id));
    return true;
  };
}
