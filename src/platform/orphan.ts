import { browser } from 'wxt/browser';

/** False once the extension was updated or removed under a content script that still runs. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined && browser.runtime.id !== null;
  } catch {
    // Firefox throws on a dead object here; Chrome gives undefined.
    return false;
  }
}

/**
 * Calls the extension from a content script. In an orphan, i.e. a script whose extension was updated, removed or switched
 * off, calls fail with "Extension context invalidated"; it gets `instead`.
 */
export async function unlessOrphaned<Value>(call: () => Promise<Value>, instead: Value): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    if (isConnected()) throw error;
    return instead;
  }
}

/** Removes a listener; an orphan's listeners are gone with its extension. */
export function takeOffListener(takeOff: () => void): void {
  try {
    takeOff();
  } catch (error) {
    if (isConnected()) throw error;
  }
}
