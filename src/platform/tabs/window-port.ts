import { browser } from 'wxt/browser';

/** Name of the line that a window of the extension holds to the background. */
const WINDOW = 'window';

/**
 * Has the background hear when this window closes, however it does: browsers end the line themselves. To be called when
 * something is written, as the background is awake then; one that was stopped since gets a new line.
 */
export function createWindowLine(): () => void {
  let line: ReturnType<typeof browser.runtime.connect> | null = null;
  return () => {
    if (line !== null) return;
    try {
      line = browser.runtime.connect({ name: WINDOW });
      line.onDisconnect.addListener(() => {
        // Chromium writes an error that nobody has read on the console: where no background takes the line, as in the middle of an update.
        void browser.runtime.lastError;
        line = null;
      });
    } catch {
      // The extension was updated under this window: there is no background to hear of it.
    }
  };
}

/** Calls back each time a window of the extension has closed that wrote something; lines from content scripts are ended. */
export function onWindowClosed(listener: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender, name } = port;
    const isOwn = sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
    if (isOwn && name === WINDOW) port.onDisconnect.addListener(listener);
    else port.disconnect();
  });
}
