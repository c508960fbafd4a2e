import { browser } from 'wxt/browser';

/** Whether the extension may enter a site (a match pattern); readers can take that back at any time. */
export function hasSiteAccess(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] });
}

/**
 * Asks the reader for access to a site; must be called directly in the click. `false` where it was declined or cannot be
 * asked.
 */
export async function requestSiteAccess(site: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [site] });
  } catch {
    // A policy may forbid it; a popup that closes over the browser's question ends it too.
    return false;
  }
}

/** Calls back when the reader gave access to some site. */
export function onSiteAccessGiven(listener: () => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) listener();
  });
}
