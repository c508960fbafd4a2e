import { browser } from 'wxt/browser';
import { takeOffListener } from '../orphan';

/** Reads a value that is stored in memory until the browser closes or the extension is updated; content scripts cannot read it. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export function readWholeSession(): Promise<Record<string, unknown>> {
  return browser.storage.session.get(null);
}

export function writeSession(key: string, value: unknown): Promise<void> {
  return browser.storage.session.set({ [key]: value });
}

export function removeSession(keys: readonly string[]): Promise<void> {
  return browser.storage.session.remove([...keys]);
}

/** Calls back with the keys that changed, until the signal (if any) aborts. */
export function onSessionChanged(listener: (keys: readonly string[]) => void, signal?: AbortSignal): void {
  const receive = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session') listener(Object.keys(changes));
  };
  browser.storage.onChanged.addListener(receive);
  signal?.addEventListener('abort', () => takeOffListener(() => browser.storage.onChanged.removeListener(receive)));
}
