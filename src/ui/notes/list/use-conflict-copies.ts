import type { Note, SeenNote } from '../../../domain/notes/notes';
import { noteRowTexts } from '../../../i18n/note-row';
import type { EditingSession } from '../editing/editing-session';
import type { NoteEditor } from '../editing/editor';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import type { StoredNotes } from '../stored/use-stored-notes';
import { useTexts } from '../../shared/texts';

/**
 * Resolves a conflict in favour of the copy: the original gets its text, and the copy goes to the trash. Nothing is done
 * where one of them has changed since the reader compared them. `fields` are the editors of this window's fields.
 */
export function useConflictCopies(
  session: EditingSession,
  stored: StoredNotes,
  fields: readonly NoteEditor[],
): (copy: Note, original: Note) => Promise<void> {
  const { ports, showToast, showUndoToast } = usePopup();
  const ui = useTexts(uiTexts);
  const texts = useTexts(noteRowTexts);

  const undo = async (copy: Note, original: Note, resolved: Note): Promise<void> => {
    const back = await ports.notes.ask('note/restore', { id: copy.id });
    if (back.ok) stored.merge([back.value]);
    const became = back.ok ? await session.putBack(resolved, original) : 'failed';
    if (became === 'failed') showUndoToast(ui.editNotUndone, () => void undo(copy, original, resolved));
    else showToast({ done: ui.editUndone, 'conflict-copy': ui.editUndoneAsCopy, overtaken: ui.editOvertaken }[became]);
  };

  /** The revision that the reader saw: a field that is being typed in may show an older one than the list. */
  const seen = ({ id, revision }: Note): SeenNote => {
    const behind = fields.find((editor) => editor.note().id === id && editor.isBehind());
    return { id, revision: behind?.note().base ?? revision };
  };

  return async (copy, original) => {
    await session.allWritten();
    const reply = await ports.notes.ask('note/resolve-conflict', { original: seen(original), copy: seen(copy) });
    if (!reply.ok) {
      showToast(reply.failure === 'changed' ? texts.changedSince : texts.notUsed);
      return;
    }
    const { note, copy: trashed } = reply.value;
    stored.merge([note, trashed]);
    session.receive([note, trashed]);
    showUndoToast(texts.used, () => void undo(copy, original, note));
  };
}
