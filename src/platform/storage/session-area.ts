import { browser } from 'wxt/browser';
import { takeOffListener } from '../orphan';

/** Reads a value that is stored in memory until the browser closes or the extension is updated; content scripts cannot read it. */
export async function readSession(key: string): Promise<unknown> {
  const { keys, read } = (asking ??= askNext());
  keys.add(key);
  return (await read)[key];
}

/** The values that are asked for at the same time, as when a window opens, are one question to the browser. */
let asking: ReturnType<typeof askNext> | null = null;

function askNext() {
  const keys = new Set<string>();
  const ask = async (): Promise<Record<string, unknown>> => {
    await Promise.resolve();
    asking = null;
    return browser.storage.session.get([...keys]);
  };
  return { keys, read: ask() };
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
