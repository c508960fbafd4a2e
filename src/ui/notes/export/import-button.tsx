import { importPageTexts } from '../../../i18n/pages/import-page';
import { usePopup } from '../../shared/popup-context';

/** Leads to the page on which files are imported; a popup closes then. */
export function ImportButton() {
  const { ports } = usePopup();
  const { openImport, closePopup } = ports.platform;
  const texts = importPageTexts(ports.language);
  return (
    <button type="button" class="plain" aria-label={texts.heading} title={texts.heading} onClick={() => void openImport().then(closePopup)}>
      {texts.short}
    </button>
  );
}
