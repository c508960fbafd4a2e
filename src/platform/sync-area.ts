import { browser } from 'wxt/browser';
import { takeOffListener, unlessOrphaned } from './orphan';

/** Small values that follow the reader's browser account; content scripts can read them. */
export async function readSync(key: string): Promise<unknown> {
  return (await unlessOrphaned(() => browser.storage.sync.get(key), {}))[key];
}

export function writeSync(key: string, value: unknown): Promise<void> {
  return unlessOrphaned(() => browser.storage.sync.set({ [key]: value }), undefined);
}

/** Calls back with a key's new value each time it changes anywhere, until the signal (if any) aborts. */
export function onSyncChanged(key: string, listener: (value: unknown) => void, signal?: AbortSignal): void {
  const receive = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'sync' && change !== undefined) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(receive);
  signal?.addEventListener('abort', () => takeOffListener(() => browser.storage.onChanged.removeListener(receive)), { once: true });
}
