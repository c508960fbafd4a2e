import { importPageTexts } from '../../../i18n/pages/import-page';
import { usePopup } from '../../shared/popup-context';
import { useTexts } from '../../shared/texts';

/** Leads to the page on which files are imported; a popup closes then. */
export function ImportButton() {
  const { ports } = usePopup();
  const { openImport, closePopup } = ports.platform;
  const texts = useTexts(importPageTexts);
  return (
    <button type="button" class="plain" aria-label={texts.heading} title={texts.heading} onClick={() => void openImport().then(closePopup)}>
      {texts.short}
    </button>
  );
}
