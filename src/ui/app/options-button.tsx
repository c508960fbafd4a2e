import { optionsTexts } from '../../i18n/pages/options';
import { usePopup } from '../shared/popup-context';
import { useTexts } from '../shared/texts';

/** The button for the options page; not drawn where the browser has none. */
export function OptionsButton() {
  const { ports } = usePopup();
  const { openOptions, closePopup } = ports.platform;
  if (openOptions === null) return null;
  const { heading: name } = useTexts(optionsTexts);
  return (
    <button type="button" class="plain icon" aria-label={name} title={name} onClick={() => void openOptions().then(closePopup)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M1.5 4h7m4 0h2M1.5 8h2m4 0h7M1.5 12h6m4 0h3" stroke="currentColor" fill="none" />
        <g fill="var(--ground)" stroke="currentColor">
          <circle cx="10.5" cy="4" r="1.9" />
          <circle cx="5.5" cy="8" r="1.9" />
          <circle cx="9.5" cy="12" r="1.9" />
        </g>
      </svg>
    </button>
  );
}
