import { CARD_LANGUAGES, MARK_CHOICES, type CardLanguage, type Settings, type SettingsChange } from '../../domain/settings';
import { glossaryTexts } from '../../i18n/glossary';
import { Choice } from '../shared/choice';
import { useTexts } from '../shared/texts';

/** What a part needs to show settings and to change them. */
export interface SettingsProps {
  /** `null` until they are loaded. */
  readonly settings: Settings | null;
  readonly onChange: (change: SettingsChange) => void;
}

/** How terms are marked and in which language cards open. Every open page of the post changes at once. */
export function TermChoices({ settings, onChange }: SettingsProps) {
  const texts = useTexts(glossaryTexts);
  return (
    <>
      <Choice
        name="glossary-marks"
        legend={texts.marks}
        options={MARK_CHOICES.map((choice) => [choice, texts.marksOf[choice]])}
        chosen={settings?.marks ?? null}
        onChoose={(marks) => onChange({ marks })}
      />
      <Choice
        name="glossary-language"
        legend={texts.cardLanguage}
        options={CARD_LANGUAGES.map((choice) => [choice, texts.cardLanguages[choice], spokenIn(choice)])}
        chosen={settings?.cardLanguage ?? null}
        onChoose={(cardLanguage) => onChange({ cardLanguage })}
      />
    </>
  );
}

/** Languages are named in themselves; screen readers have to know. */
function spokenIn(choice: CardLanguage): 'ko' | 'en' | undefined {
  return choice === 'reader' ? undefined : choice;
}
