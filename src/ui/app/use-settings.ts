import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../domain/settings';
import type { SettingsPort } from '../shared/popup-ports';
import { useMounted } from '../shared/lifecycle';

/** The reader's settings, `null` until they are loaded, and up to date with other windows. `failed` is called when a change was not saved. */
export function useSettings(
  port: SettingsPort,
  failed: () => void,
  preloaded: Settings | null = null,
): readonly [Settings | null, (change: SettingsChange) => void] {
  const [settings, setSettings] = useState(preloaded);

  useMounted(
    (signal) => {
      port.onChanged(setSettings, signal);
      if (preloaded === null) void port.load().then((loaded) => setSettings((known) => known ?? loaded));
    },
    [port],
  );

  const change = (wished: SettingsChange): void => {
    // The new settings come from the store: the answer may be older than a change that another window has made since.
    void port.change(wished).then((reply) => {
      if (!reply.ok) failed();
    });
  };
  return [settings, change];
}
