import { browser } from 'wxt/browser';

/** Name of the port between a window of the extension and the background. */
const WINDOW = 'window';

/**
 * Tells the background when this window closes, however that happens: browsers disconnect the port themselves. Call the
 * returned function when something is written, as the background is awake then; if it was stopped since, a new port is
 * opened.
 */
export function createWindowConnection(): () => void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  return () => {
    if (port !== null) return;
    try {
      port = browser.runtime.connect({ name: WINDOW });
      port.onDisconnect.addListener(() => {
        // Reading it keeps Chromium from writing an error to the console where no background accepts the port, e.g.
        // during an update.
        void browser.runtime.lastError;
        port = null;
      });
    } catch {
      // The extension was updated under this window, so there is no background to tell.
    }
  };
}

/**
 * Calls back each time a window of the extension that wrote something has closed; ports of content scripts are
 * disconnected.
 */
export function onWindowClosed(listener: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender, name } = port;
    const isOwn = sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
    if (isOwn && name === WINDOW) port.onDisconnect.addListener(listener);
    else port.disconnect();
  });
}
