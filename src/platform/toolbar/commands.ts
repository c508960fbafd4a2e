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

/** Firefox on phones has no commands at all. */
function commands(): typeof browser.commands | undefined {
  return browser.commands;
}
