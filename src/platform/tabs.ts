import { browser } from 'wxt/browser';

/** Id of the tab the reader looks at, or `null`; needs no permission. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
