import { readSettings, type Settings } from '../domain/settings';
import { onLocalChanged, readLocal, writeLocal } from '../platform/local-area';

/** In `storage.local`: the synchronised area refuses more than 120 changes a minute, and a switch must never stick. */
const KEY = 'settings';

/** The reader's settings; resolves with the defaults where nothing was stored yet. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await readLocal(KEY));
}

/** Changes some settings and keeps the others. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await writeLocal(KEY, settings);
  return settings;
}

/** Calls back with the whole settings each time they change anywhere, until the signal (if any) aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  onLocalChanged(KEY, (value) => listener(readSettings(value)), signal);
}
