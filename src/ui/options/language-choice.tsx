import { INTERFACE_LANGUAGES } from '../../domain/settings';
import { optionsTexts } from '../../i18n/pages/options';
import type { SettingsProps } from '../settings/term-choices';
import { Choice } from '../shared/choice';
import { usePopup } from '../shared/popup-context';

/** In which language the companion speaks; each language is named in itself. */
export function LanguageChoice({ settings, onChange }: SettingsProps) {
  const { ports } = usePopup();
  const texts = optionsTexts(ports.language);
  return (
    <div class="setting">
      <Choice
        name="language"
        legend={texts.language}
        isLegendSeen={false}
        options={INTERFACE_LANGUAGES.map((choice) => [choice, texts.languages[choice], choice === 'browser' ? undefined : choice])}
        chosen={settings?.language ?? null}
        onChoose={(language) => onChange({ language })}
      />
      <p class="quiet">{texts.languageHint}</p>
    </div>
  );
}
