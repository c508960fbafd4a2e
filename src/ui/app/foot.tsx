import type { Settings, SettingsChange } from '../../domain/settings';
import { uiTexts } from '../../i18n/ui';
import { DiagnosisButton } from '../page-status/diagnosis-button';
import type { ReadTab } from '../page-status/use-page-report';
import { CommandList } from '../settings/command-list';
import { KeyList } from '../settings/key-list';
import { useTexts } from '../shared/texts';
import { useFirstPainted } from '../shared/lifecycle';

interface FootProps {
  readonly tab: ReadTab;
  readonly settings: Settings | null;
  readonly onChange: (change: SettingsChange) => void;
}

/** The footer below all views: the keys, and the button that copies a report. */
export function Foot({ tab, settings, onChange }: FootProps) {
  const texts = useTexts(uiTexts);
  // The lists are folded away: the first screen does not wait for them.
  const isComplete = useFirstPainted();
  return (
    <footer class="foot">
      <details class="commands">
        <summary>{texts.commands}</summary>
        {isComplete && <CommandList />}
        {isComplete && <KeyList settings={settings} onChange={onChange} />}
      </details>
      <DiagnosisButton tab={tab} isOn={settings?.enabled ?? true} />
      <p class="quiet">{texts.unofficial}</p>
    </footer>
  );
}
