import type { Note } from '../domain/notes';
import { noteRowTexts } from '../i18n/note-row';
import type { NoteDesk } from './note-desk';
import { usePopup } from './popup-context';
import type { StoredNotes } from './use-stored-notes';

/** Ends a lost race for the copy: its text goes into the original, and the copy into the trash. */
export function useCopies(desk: NoteDesk, stored: StoredNotes): (copy: Note, original: Note) => Promise<void> {
  const { world, show, showUndoable } = usePopup();
  const texts = noteRowTexts(world.language);

  const undo = async (copy: Note, original: Note): Promise<void> => {
    const back = await world.ask('note/restore', { id: copy.id });
    if (back.ok) stored.merge([back.value]);
    const read = await world.readNotes([original.id]);
    const now = read.ok ? read.value[0] : undefined;
    if (!back.ok || !now || !(await desk.rewrite(now, original))) show(texts.notUsed);
  };

  return async (copy, original) => {
    await desk.settled();
    if (!(await desk.rewrite(original, { ...original, body: copy.body, tags: copy.tags }))) {
      show(texts.notUsed);
      return;
    }
    // Where this fails the text stands twice, which loses nothing.
    const gone = await world.ask('note/trash', { id: copy.id });
    if (gone.ok) stored.merge([gone.value]);
    showUndoable(texts.used, () => void undo(copy, original));
  };
}
