import { browser } from 'wxt/browser';

/** Chromium's panel, which the types of the polyfill do not know; missing in Firefox and in some browsers made from Chromium. */
interface SidePanel {
  readonly open?: (options: { readonly windowId: number }) => Promise<void>;
}

/** Firefox's panel; missing on phones. */
interface Sidebar {
  readonly open?: () => Promise<void>;
  readonly toggle?: () => Promise<void>;
}

/** Whether the extension can open its popup here by itself. */
export function hasPopup(): boolean {
  return (browser.action as { readonly openPopup?: unknown }).openPopup !== undefined;
}

/** Whether this browser has a panel beside the page that the extension can open. */
export function hasSidePanel(): boolean {
  return sidePanel()?.open !== undefined || sidebar()?.open !== undefined;
}

/**
 * Opens the panel of a browser window. Browsers allow it only in the handler of a click or a key, before anything was awaited:
 * so the caller must know the window's id already. `false` where there is no panel, or the browser refused.
 */
export async function openSidePanel(windowId: number | null): Promise<boolean> {
  try {
    const panel = sidePanel();
    if (panel?.open !== undefined && windowId !== null) await panel.open({ windowId });
    else if (sidebar()?.open !== undefined) await sidebar()?.open?.();
    else return false;
    return true;
  } catch {
    // Refused without a gesture; the window that asked stays as it is.
    return false;
  }
}

/** The same by a key, which in Firefox also closes it; Chromium's keys cannot. */
export async function toggleSidePanel(windowId: number | null): Promise<boolean> {
  const toggle = sidebar()?.toggle;
  if (toggle === undefined) return openSidePanel(windowId);
  try {
    await toggle();
    return true;
  } catch {
    return false;
  }
}

function sidePanel(): SidePanel | undefined {
  return (browser as { readonly sidePanel?: SidePanel }).sidePanel;
}

function sidebar(): Sidebar | undefined {
  return (browser as { readonly sidebarAction?: Sidebar }).sidebarAction;
}
