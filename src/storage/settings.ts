import { readSettings, type Settings } from '../domain/settings';
import { onSyncChanged, readSync, writeSync } from '../platform/sync-area';

const KEY = 'settings';

/** The reader's settings; resolves with the defaults where nothing was stored yet. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await readSync(KEY));
}

/** Changes some settings and keeps the others. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await writeSync(KEY, settings);
  return settings;
}

/** Calls back with the whole settings each time they change anywhere, until the signal (if any) aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  onSyncChanged(KEY, (value) => listener(readSettings(value)), signal);
}
