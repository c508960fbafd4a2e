import { readSettings, SETTINGS_KEY, type Settings } from '../domain/settings';
import { onLocalChanged, readLocal } from '../platform/storage/local-area';

/** The reader's settings; resolves with the defaults where nothing was stored yet. Only the background changes them. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await readLocal(SETTINGS_KEY));
}

/** Calls back with the whole settings each time they change anywhere, until the signal (if any) aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  onLocalChanged(SETTINGS_KEY, (value) => listener(readSettings(value)), signal);
}
