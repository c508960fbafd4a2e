import { optionsTexts } from '../../i18n/pages/options';
import { usePopup } from '../shared/popup-context';
import { useTexts } from '../shared/texts';

/** Leads to where the browser changes its shortcuts; in words where an extension cannot lead there. */
export function ShortcutsLink() {
  const { ports, showToast } = usePopup();
  const texts = useTexts(optionsTexts);
  const { openShortcuts, hasShortcuts } = ports.platform;
  if (!hasShortcuts) return null;
  if (openShortcuts === null) return <p class="quiet">{texts.changeKeysByHand}</p>;
  return (
    <button type="button" class="button" onClick={() => void openShortcuts().catch(() => showToast(texts.notChanged))}>
      {texts.changeKeys}
    </button>
  );
}
