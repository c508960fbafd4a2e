import { browser } from 'wxt/browser';

export interface ShownCommand {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it, e.g. `Alt+Shift+K`; empty where the reader or the browser removed it. */
  readonly shortcut: string;
}

/** The extension's shortcuts as they are set now; none where there are no keys. */
export async function listCommands(): Promise<readonly ShownCommand[]> {
  const set = (await commands()?.getAll()) ?? [];
  return set.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    shortcut: shortcut ?? '',
  }));
}

/** Must be called while the background starts, so that a stopped worker gets the command that wakes it. */
export function onCommand(listener: (name: string, tabId: number | null, windowId: number | null) => void): void {
  commands()?.onCommand.addListener((name, tab) => listener(name, tab?.id ?? null, tab?.windowId ?? null));
}

/** Whether the browser has shortcuts for extensions. */
export function hasCommands(): boolean {
  return commands() !== undefined;
}

/** Where Chromium, and browsers made from it, change the shortcuts of extensions. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/**
 * Opens the browser's own page on which shortcuts are changed. `null` where there are no shortcuts, or the extension cannot
 * lead there: Firefox has a function for it since version 137, and opens `about:` pages for no extension.
 */
export function shortcutsOpener(): (() => Promise<void>) | null {
  const known = commands() as { readonly openShortcutSettings?: () => Promise<void> } | undefined;
  if (known === undefined) return null;
  if (known.openShortcutSettings !== undefined) return () => known.openShortcutSettings?.() ?? Promise.resolve();
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return async () => void (await browser.tabs.create({ url: CHROMIUM_SHORTCUTS }));
}

/** Firefox on phones has no commands at all. */
function commands(): typeof browser.commands | undefined {
  return browser.commands;
}
