import type { GlossaryTexts } from '../../i18n/glossary';
import { TermChoices, type SettingsProps } from '../settings/term-choices';
import type { PageState } from '../page-status/use-page-report';

export interface GlossaryProps extends SettingsProps {
  readonly page: PageState;
}

/** The settings of the options page that concern terms, folded away. */
export function GlossarySettings({ texts, ...props }: SettingsProps & { readonly texts: GlossaryTexts }) {
  return (
    <details class="glossary-settings">
      <summary>{texts.display}</summary>
      <TermChoices {...props} />
    </details>
  );
}
