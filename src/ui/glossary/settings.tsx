import type { CardLanguage, MarkChoice, Settings, SettingsChange } from '../../domain/settings';
import type { GlossaryTexts } from '../../i18n/glossary';
import { Choice } from './choice';
import type { PageState } from '../page-status/use-page-report';

export interface GlossaryProps {
  /** `null` until they are loaded. */
  readonly settings: Settings | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly page: PageState;
}

interface GlossarySettingsProps extends Pick<GlossaryProps, 'settings' | 'onChange'> {
  readonly texts: GlossaryTexts;
}

const MARKS: readonly MarkChoice[] = ['none', 'first-in-section', 'first-in-post', 'all'];

/** How terms are marked and in which language cards open. Every open page of the post changes at once. */
export function GlossarySettings({ settings, onChange, texts }: GlossarySettingsProps) {
  const { reader, ko, en } = texts.cardLanguages;
  const languages: readonly (readonly [CardLanguage, string, ('ko' | 'en')?])[] = [
    ['reader', reader],
    ['ko', ko, 'ko'],
    ['en', en, 'en'],
  ];
  return (
    <details class="glossary-settings">
      <summary>{texts.display}</summary>
      <Choice
        name="glossary-marks"
        legend={texts.marks}
        options={MARKS.map((choice) => [choice, texts.marksOf[choice]])}
        chosen={settings?.marks ?? null}
        onChoose={(marks) => onChange({ marks })}
      />
      <Choice
        name="glossary-language"
        legend={texts.cardLanguage}
        options={languages}
        chosen={settings?.cardLanguage ?? null}
        onChoose={(cardLanguage) => onChange({ cardLanguage })}
      />
    </details>
  );
}
