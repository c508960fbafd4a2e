import type { Note, SeenNote } from '../../../domain/notes/notes';
import { noteRowTexts } from '../../../i18n/note-row';
import type { EditingSession } from '../editing/editing-session';
import type { NoteEditor } from '../editing/editor';
import { usePopup } from '../../shared/popup-context';
import type { StoredNotes } from '../stored/use-stored-notes';

/**
 * Ends a lost race for the copy: its text goes into the original and the copy into the trash, where both are still what was
 * compared. `fields` are the editors of the fields that stand in this window.
 */
export function useConflictCopies(session: EditingSession, stored: StoredNotes, fields: readonly NoteEditor[]): (copy: Note, original: Note) => Promise<void> {
  const { ports, texts: ui, showToast, showUndoToast } = usePopup();
  const texts = noteRowTexts(ports.language);

  const undo = async (copy: Note, original: Note, resolved: Note): Promise<void> => {
    const back = await ports.notes.ask('note/restore', { id: copy.id });
    if (back.ok) stored.merge([back.value]);
    const became = back.ok ? await session.putBack(resolved, original) : 'failed';
    if (became === 'failed') showUndoToast(ui.editNotUndone, () => void undo(copy, original, resolved));
    else showToast({ done: ui.editUndone, 'conflict-copy': ui.editUndoneAsCopy, overtaken: ui.editOvertaken }[became]);
  };

  /** A field being typed in shows less than the list knows of its note. */
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
