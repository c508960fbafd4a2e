import { browser } from 'wxt/browser';

export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  /** Which menu it is in: that of selected text, or that of an image. */
  readonly on: 'selection' | 'image';
  /** Match patterns of the pages it is shown on. */
  readonly pages: readonly string[];
}

/** Puts an entry into a context menu; called at installation, the browser remembers it. */
export function createMenu({ id, title, on, pages }: MenuEntry): void {
  menus()?.create({ id, title, contexts: [on], documentUrlPatterns: [...pages] });
}

/** `src` is the address of the image that the menu was opened on. */
export function onMenuClicked(listener: (id: string, tabId: number | null, src: string | null) => void): void {
  menus()?.onClicked.addListener((info, tab) => listener(String(info.menuItemId), tab?.id ?? null, info.srcUrl ?? null));
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
