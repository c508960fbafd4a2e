import type { Note } from '../../../domain/notes/notes';
import { passageLink } from '../../../domain/quotes/passage-link';
import { readingTexts } from '../../../i18n/reading';
import { addressOf } from '../../shared/jump';
import { usePopup } from '../../shared/popup-context';
import { useTexts } from '../../shared/texts';

/** What says where in the post a note is. */
export type NoteLocation = Pick<Note, 'section' | 'target' | 'figure'>;

/** Whether a note has a place in the post of its own: a passage, or a figure. */
export function hasLocation({ target, figure }: NoteLocation): boolean {
  return target !== null || figure !== null;
}

/**
 * Shows a note's passage, or the figure of one without a caption: in the read tab where the companion is mounted, else in a
 * new tab, by a text fragment link or at the figure's section.
 */
export function useShow(): (note: NoteLocation) => Promise<void> {
  const { ports, showToast } = usePopup();
  const texts = useTexts(readingTexts);
  return async ({ section, target, figure }) => {
    const tab = await ports.tab.activeId();
    const ask = (id: number) => {
      if (target !== null) return ports.tab.ask(id, 'highlight/show', { target });
      return figure === null ? null : ports.tab.ask(id, 'figure/show', { figure });
    };
    const shown = tab === null ? null : await ask(tab);
    if (shown?.ok === true && !shown.value.isFound) {
      showToast(target === null ? texts.figureNotInPage : texts.notInPage);
    } else if (tab !== null && shown?.ok === true) {
      await ports.tab.goTo(tab);
    } else {
      await ports.tab.open(target === null ? addressOf(ports.post, section) : passageLink(ports.post.url, target.quote));
      await ports.platform.closePopup();
    }
  };
}
