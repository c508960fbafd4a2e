import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../domain/settings';

const KEY = 'settings';

/** The reader's settings; resolves with the defaults where nothing was stored yet. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(KEY);
  return readSettings(stored[KEY]);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...changes };
  await browser.storage.sync.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the whole settings each time they change anywhere, until the signal (if any) aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const receive = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'sync' && changes[KEY] !== undefined) listener(readSettings(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(receive);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(receive), { once: true });
}
