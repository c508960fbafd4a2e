import { useState } from 'preact/hooks';
import type { ReadingPosition } from '../../domain/reading/position';
import { optionsTexts } from '../../i18n/pages/options';
import type { SettingsProps } from '../settings/term-choices';
import { usePopup } from '../shared/popup-context';
import { useMounted } from '../shared/lifecycle';
import { SettingSwitch } from './setting-switch';
import { useTexts } from '../shared/texts';

/** The switch that remembers the reading position, and the position that is stored. */
export function PositionSetting({ settings, onChange }: SettingsProps) {
  const { ports } = usePopup();
  const texts = useTexts(optionsTexts);
  const [position, setPosition] = useState<ReadingPosition | null>(null);
  const isOn = settings?.readingPosition ?? null;

  useMounted(
    (signal) => {
      void ports.settings.loadReadingPosition().then((loaded) => {
        if (!signal.aborted) setPosition(loaded);
      });
    },
    [ports, isOn],
  );

  const section = ports.post.outline.find(({ id }) => id === position?.section);
  return (
    <>
      <SettingSwitch
        label={texts.rememberPosition}
        hint={texts.rememberPositionHint}
        on={isOn}
        onChange={(readingPosition) => onChange({ readingPosition })}
      />
      <p class="quiet">
        {position === null || section === undefined
          ? texts.noPosition
          : texts.stoppedAt(section.short?.[ports.language] ?? section.text, Math.round(position.percent))}
      </p>
    </>
  );
}
