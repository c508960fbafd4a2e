import { browser } from 'wxt/browser';

/** Closes the popup this page is shown in; a page that stands in a tab of its own stays. */
export async function closePopup(): Promise<void> {
  if ((await browser.tabs.getCurrent()) === undefined) window.close();
}
