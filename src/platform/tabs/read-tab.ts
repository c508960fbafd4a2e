import { browser } from 'wxt/browser';
import { ownWindowId, type SeenTab } from './tabs';

/** What happened to a tab: the reader went to it, it begins to show another page, its page is complete, or it is gone from the window. */
export interface TabNews {
  readonly what: 'shown' | 'loading' | 'complete' | 'gone';
  readonly tabId: number;
}

/**
 * The tab that the reader reads in, for a page in a tab of its own: of the tabs of its window that show the post, the one
 * that was looked at last; `null` where there is none. `known` are ids of tabs that carry the companion at other addresses.
 */
export async function lastReadTab(patterns: readonly string[], known: readonly number[]): Promise<SeenTab | null> {
  const [atPost, all] = await Promise.all([
    browser.tabs.query({ currentWindow: true, url: [...patterns] }),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const ids = new Set([...known, ...atPost.flatMap(({ id }) => id ?? [])]);
  const [tab] = all
    .filter(({ id }) => id !== undefined && ids.has(id))
    .toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

/** Goes to a tab, away from a page of the extension in another one. */
export async function goToTab(id: number): Promise<void> {
  await browser.tabs.update(id, { active: true });
}

/** Calls back with what happens to the tabs of this page's own browser window. */
export function onTabsChanged(listener: (news: TabNews) => void, signal: AbortSignal): void {
  const { onActivated, onUpdated, onRemoved, onAttached, onDetached } = browser.tabs;
  // `null` until it is known. Until then, news of all browser windows are passed on: looking at the tab once too often does no harm.
  let own: number | null = null;
  const learnWindow = async (): Promise<void> => {
    own = await ownWindowId().catch(() => null);
  };
  const tell = (what: TabNews['what'], tabId: number, windowId: number | undefined): void => {
    if (own === null || windowId === undefined || windowId === own) listener({ what, tabId });
  };

  const onShown = ({ tabId, windowId }: { tabId: number; windowId: number }): void => tell('shown', tabId, windowId);
  const onPage = (id: number, change: { status?: string; url?: string }, tab: { windowId?: number }): void => {
    if (change.status === 'loading' || change.url !== undefined) tell('loading', id, tab.windowId);
    else if (change.status === 'complete') tell('complete', id, tab.windowId);
  };
  const onGone = (id: number, { windowId }: { windowId: number }): void => tell('gone', id, windowId);
  const onTaken = (id: number, { oldWindowId }: { oldWindowId: number }): void => tell('gone', id, oldWindowId);
  // Perhaps it is this very page that was dragged into another window.
  const onBrought = (id: number): void => void learnWindow().then(() => listener({ what: 'shown', tabId: id }));

  void learnWindow();
  onActivated.addListener(onShown);
  onUpdated.addListener(onPage as never);
  onRemoved.addListener(onGone);
  onDetached.addListener(onTaken);
  onAttached.addListener(onBrought);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(onShown);
    onUpdated.removeListener(onPage as never);
    onRemoved.removeListener(onGone);
    onDetached.removeListener(onTaken);
    onAttached.removeListener(onBrought);
  });
}
