import type { Note } from '../domain/notes';
import type { NoteDesk } from './note-desk';
import { usePopup } from './popup-context';

/** Offers to undo an editing, once it has ended; where nothing was changed nothing is said. `undone` is told the id, to move the focus there. */
export function useEditUndo(desk: NoteDesk, undone: (id: string) => void): (before: Note, text?: string) => Promise<void> {
  const { world, texts, show, showUndoable } = usePopup();

  const current = async (id: string): Promise<Note | null> => {
    const read = await world.readNotes([id]);
    return read.ok ? (read.value[0] ?? null) : null;
  };
  /** As a revision of its own on what is stored by then: whatever was written in between is not written over unseen. */
  const undo = async (before: Note): Promise<void> => {
    await desk.settled();
    const note = await current(before.id);
    if (note === null || !(await desk.rewrite(note, before))) {
      showUndoable(texts.editNotUndone, () => void undo(before));
      return;
    }
    show(texts.editUndone);
    undone(before.id);
  };

  return async (before, text = texts.edited) => {
    await desk.settled();
    const note = await current(before.id);
    if (note === null || note.deletedAt !== null || isSame(before, note)) return;
    showUndoable(text, () => void undo(before));
  };
}

function isSame(before: Note, after: Note): boolean {
  const isSamePlace = before.target?.position.start === after.target?.position.start;
  return before.body === after.body && before.section === after.section && isSamePlace;
}
