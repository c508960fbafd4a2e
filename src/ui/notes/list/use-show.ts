import type { QuoteTarget } from '../../../domain/quotes/selectors';
import { passageLink } from '../../../domain/quotes/passage-link';
import { readingTexts } from '../../../i18n/reading';
import { usePopup } from '../../shared/popup-context';
import { useTexts } from '../../shared/texts';

/** Shows a note's passage: in the read tab where the companion is mounted, else in a new tab by a text fragment link. */
export function useShow(): (target: QuoteTarget) => Promise<void> {
  const { ports, showToast } = usePopup();
  const texts = useTexts(readingTexts);
  return async (target) => {
    const tab = await ports.tab.activeId();
    const shown = tab === null ? null : await ports.tab.ask(tab, 'highlight/show', { target });
    if (shown?.ok === true && !shown.value.isFound) {
      showToast(texts.notInPage);
    } else if (tab !== null && shown?.ok === true) {
      await ports.tab.goTo(tab);
    } else {
      await ports.tab.open(passageLink(ports.post.url, target.quote));
      await ports.platform.closePopup();
    }
  };
}
