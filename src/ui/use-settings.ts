import { useState } from 'preact/hooks';
import type { Settings } from '../domain/settings';
import type { PopupWorld } from './popup-world';
import { useMounted } from './use-mounted';

/** The reader's settings, `null` until they are loaded; follows changes made elsewhere. */
export function useSettings(world: PopupWorld): readonly [Settings | null, (changes: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);

  useMounted((signal) => {
    world.onSettingsChanged(setSettings, signal);
    void world.loadSettings().then((loaded) => setSettings((known) => known ?? loaded));
  }, [world]);

  const change = (changes: Partial<Settings>): void => {
    void world.changeSettings(changes).then(setSettings);
  };
  return [settings, change];
}
