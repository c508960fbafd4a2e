import type { Note } from '../domain/notes';
import { noteRowTexts } from '../i18n/note-row';
import type { NoteDesk } from './note-desk';
import { usePopup } from './popup-context';

/** Moves a note to the passage selected in the page; `moved` is told what it was. */
export function useAttach(desk: NoteDesk, moved: (before: Note, text: string) => void): (note: Note) => Promise<void> {
  const { world, show } = usePopup();
  const texts = noteRowTexts(world.language);
  return async (note) => {
    const tab = await world.activeTabId();
    const selected = tab === null ? null : await world.askTab(tab, 'passage/selected', {});
    if (!selected?.ok || selected.value === null) {
      show(texts.selectFirst);
      return;
    }
    const { section, target } = selected.value;
    if (await desk.rewrite(note, { ...note, section, target })) moved(note, texts.attached);
    else show(texts.notAttached);
  };
}
