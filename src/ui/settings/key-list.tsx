import { readingTexts } from '../../i18n/reading';
import { Switch } from '../shared/switch';
import type { SettingsProps } from './term-choices';
import { useTexts } from '../shared/texts';

/** The keys that work in the page, and switches for those that are single letters. */
export function KeyList({ settings, onChange }: SettingsProps) {
  const texts = useTexts(readingTexts);
  const keys: readonly (readonly [string, readonly string[]])[] = [
    [texts.nextSessionKey, ['j']],
    [texts.previousSessionKey, ['k']],
    [texts.nextTermKey, ['n']],
    [texts.previousTermKey, ['Shift', 'n']],
    [texts.panelKeys, ['↑', '↓']],
    [texts.closeKey, ['Esc']],
  ];
  return (
    <>
      <dl>
        {keys.map(([name, pressed]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label={texts.sessionKeys}
        hint={texts.sessionKeysHint}
        on={settings?.sessionKeys ?? null}
        onChange={(sessionKeys) => onChange({ sessionKeys })}
      />
      <Switch
        label={texts.termKeys}
        hint={texts.termKeysHint}
        on={settings?.termKeys ?? null}
        onChange={(termKeys) => onChange({ termKeys })}
      />
    </>
  );
}
