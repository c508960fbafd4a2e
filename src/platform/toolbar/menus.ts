import { browser } from 'wxt/browser';

export interface SelectionMenu {
  readonly id: string;
  readonly title: string;
  /** Match patterns of the pages it is shown on. */
  readonly pages: readonly string[];
}

/** Puts the entry into the context menu of selected text; called at installation, the browser remembers it. */
export function createSelectionMenu({ id, title, pages }: SelectionMenu): void {
  menus()?.create({ id, title, contexts: ['selection'], documentUrlPatterns: [...pages] });
}

export function onMenuClicked(listener: (id: string, tabId: number | null) => void): void {
  menus()?.onClicked.addListener((info, tab) => listener(String(info.menuItemId), tab?.id ?? null));
}

export async function removeMenus(): Promise<void> {
  await menus()?.removeAll();
}

/** Calls back when the browser has installed the extension, or when the extension or the browser was updated. */
export function onInstalled(listener: (news: { readonly isUpdate: boolean }) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener({ isUpdate: reason !== 'install' }));
}

/** Firefox on phones has no context menus at all. */
function menus(): typeof browser.contextMenus | undefined {
  return browser.contextMenus;
}
