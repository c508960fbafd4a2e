import type { QuoteTarget } from '../../../domain/quotes/selectors';
import { passageLink } from '../../../domain/quotes/passage-link';
import { READING_TEXTS } from '../../../i18n/reading';
import { usePopup } from '../../shared/popup-context';

/** Goes to a note's passage: in the tab being read, else in a new one by a link to the very passage. */
export function ShowButton({ target, label }: { readonly target: QuoteTarget; readonly label: string }) {
  const { world, show } = usePopup();
  const texts = READING_TEXTS[world.language];
  const go = async (): Promise<void> => {
    const tab = await world.activeTabId();
    const shown = tab === null ? null : await world.askTab(tab, 'highlight/show', { target });
    if (shown?.ok === true && !shown.value.isFound) {
      show(texts.notInPage);
      return;
    }
    if (shown?.ok !== true) await world.openTab(passageLink(world.post.url, target.quote));
    await world.closePopup();
  };
  return (
    <button type="button" class="plain" aria-label={label} onClick={() => void go()}>
      {texts.showInPost}
    </button>
  );
}
