import { browser } from 'wxt/browser';

/** Closes the popup that shows this page; a page in a tab of its own stays open. */
export async function closePopup(): Promise<void> {
  if ((await browser.tabs.getCurrent()) === undefined) window.close();
}
