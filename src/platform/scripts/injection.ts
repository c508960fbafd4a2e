import { browser } from 'wxt/browser';
import { CALLED_FLAG } from './called-flag';
import { OFF_FLAG } from './off-flag';

const SCRIPT = '/content-scripts/post.js';
const STYLES = '/content-scripts/post.css';

/** What the content script is told before it begins. */
export interface InjectionFlags {
  /** The reader called it here, so it runs at any address. */
  readonly isCalled?: boolean;
  /** The companion is off: it waits until it is switched on. */
  readonly isOff?: boolean;
}

/**
 * Starts the content script in a tab that is open already, as the manifest does at the post's addresses. Resolves with
 * `false` where the browser does not allow it.
 */
export async function injectCompanion(tabId: number, { isCalled = false, isOff = false }: InjectionFlags): Promise<boolean> {
  const target = { tabId };
  const flags = [...(isCalled ? [CALLED_FLAG] : []), ...(isOff ? [OFF_FLAG] : [])];
  try {
    // `injectImmediately`: without waiting for pictures that may never load; the script can start before there is a body.
    await browser.scripting.executeScript({ target, func: raiseFlags, args: [flags], injectImmediately: true });
    await browser.scripting.insertCSS({ target, files: [STYLES] });
    await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
    return true;
  } catch {
    // Pages of the browser or its store, files it protects, a tab that is gone: the caller treats them all alike.
    return false;
  }
}

/** Runs in the page's isolated world, so it must not use anything outside of its own body. */
function raiseFlags(names: readonly string[]): void {
  for (const name of names) Object.assign(globalThis, { [name]: true });
}
