import { browser } from 'wxt/browser';

/** A tab as the extension may know it. */
export interface SeenTab {
  readonly id: number;
  /** `null` where the browser does not tell it: no access to the site, and the reader did not call the companion there. */
  readonly address: string | null;
}

/** The tab the reader looks at, or `null`; needs no permission, its address needs access or the reader's click. */
export async function activeTab(): Promise<SeenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

/** Its id alone. */
export async function activeTabId(): Promise<number | null> {
  return (await activeTab())?.id ?? null;
}

/** The browser window that this page belongs to. */
export async function ownWindowId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.windowId ?? null;
}

/** The browser window that a tab is in; `null` where the tab is gone. */
export async function windowOfTab(id: number): Promise<number | null> {
  try {
    return (await browser.tabs.get(id)).windowId ?? null;
  } catch {
    return null;
  }
}

/** Ids of the open tabs whose addresses fit the match patterns, as far as the extension has access to them. */
export async function tabsAt(patterns: readonly string[]): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => id ?? []);
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
