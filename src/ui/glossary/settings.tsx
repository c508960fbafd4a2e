import { glossaryTexts } from '../../i18n/glossary';
import { TermChoices, type SettingsProps } from '../settings/term-choices';
import type { PageState } from '../page-status/use-page-report';
import { useTexts } from '../shared/texts';

export interface GlossaryProps extends SettingsProps {
  readonly page: PageState;
}

/** The settings of the options page that concern terms, folded away. */
export function GlossarySettings(props: SettingsProps) {
  const texts = useTexts(glossaryTexts);
  return (
    <details class="glossary-settings">
      <summary>{texts.display}</summary>
      <TermChoices {...props} />
    </details>
  );
}
