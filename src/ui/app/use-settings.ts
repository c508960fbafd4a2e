import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../domain/settings';
import type { SettingsPort } from '../shared/popup-ports';
import { useMounted } from '../shared/use-mounted';

/** The reader's settings, `null` until they are loaded; follows changes made elsewhere. `failed` hears of a change that was not kept. */
export function useSettings(port: SettingsPort, failed: () => void): readonly [Settings | null, (change: SettingsChange) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);

  useMounted((signal) => {
    port.onChanged(setSettings, signal);
    void port.load().then((loaded) => setSettings((known) => known ?? loaded));
  }, [port]);

  const change = (wished: SettingsChange): void => {
    // What became of it is heard from the store: the answer may come after what another window has changed since.
    void port.change(wished).then((reply) => {
      if (!reply.ok) failed();
    });
  };
  return [settings, change];
}
