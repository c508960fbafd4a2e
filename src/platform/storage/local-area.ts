import { browser } from 'wxt/browser';
import { takeOffListener, unlessOrphaned } from '../orphan';

/** Reads a value that is stored on this machine until it is removed. */
export async function readLocal(key: string): Promise<unknown> {
  return (await unlessOrphaned(() => browser.storage.local.get(key), {}))[key];
}

export function writeLocal(key: string, value: unknown): Promise<void> {
  return unlessOrphaned(() => browser.storage.local.set({ [key]: value }), undefined);
}

export function readWholeLocal(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

export function removeLocal(keys: readonly string[]): Promise<void> {
  return browser.storage.local.remove([...keys]);
}

/** Calls back with a key's new value each time it changes anywhere, until the signal (if any) aborts. */
export function onLocalChanged(key: string, listener: (value: unknown) => void, signal?: AbortSignal): void {
  const receive = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(receive);
  signal?.addEventListener('abort', () => takeOffListener(() => browser.storage.onChanged.removeListener(receive)));
}
