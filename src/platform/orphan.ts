import { browser } from 'wxt/browser';

/** False once the extension was updated or removed under a content script that still runs. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined && browser.runtime.id !== null;
  } catch {
    // Firefox throws on a dead object here; Chrome answers undefined.
    return false;
  }
}

/**
 * Calls the extension from a content script. One that outlived its extension (updated, removed, switched off) gets
 * `instead`: its calls fail with "Extension context invalidated", which is nobody's error.
 */
export async function unlessOrphaned<Value>(call: () => Promise<Value>, instead: Value): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    if (isConnected()) throw error;
    return instead;
  }
}

/** Takes a listener off; an orphan's are gone with its extension. */
export function takeOffListener(takeOff: () => void): void {
  try {
    takeOff();
  } catch (error) {
    if (isConnected()) throw error;
  }
}
