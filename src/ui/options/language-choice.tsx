import { INTERFACE_LANGUAGES } from '../../domain/settings';
import { optionsTexts } from '../../i18n/pages/options';
import type { SettingsProps } from '../settings/term-choices';
import { Choice } from '../shared/choice';
import { useTexts } from '../shared/texts';

/** In which language the companion speaks; each language is named in itself. */
export function LanguageChoice({ settings, onChange }: SettingsProps) {
  const texts = useTexts(optionsTexts);
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
