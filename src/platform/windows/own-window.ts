import { browser } from 'wxt/browser';

/** Closes the popup that shows this page; a page in a tab of its own stays open. */
export async function closePopup(): Promise<void> {
  if ((await browser.tabs.getCurrent()) === undefined) window.close();
}

/** Closes this popup, also where the browser leaves it open over what was opened from it (Firefox). */
export function closeThisWindow(): void {
  window.close();
}

/** Shows an extension page in a tab: in the one that has it already, else in a new one. */
export async function openOwnPage(path: '/notes.html' | '/welcome.html' | '/import.html'): Promise<void> {
  const url = browser.runtime.getURL(path);
  const tabs = await browser.tabs.query({ currentWindow: true });
  const open = tabs.find((tab) => tab.url === url);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}

/** Opens the options page; `null` where the browser has none. */
export function optionsOpener(): (() => Promise<void>) | null {
  const { runtime } = browser;
  return (runtime as { readonly openOptionsPage?: unknown }).openOptionsPage === undefined ? null : () => runtime.openOptionsPage();
}
