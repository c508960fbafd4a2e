import { windowOf } from '../dom/window-of';
import { onAbort, reported } from '../dom/reported';

/**
 * Calls back whenever the document has a new root element, until the signal aborts. This happens after `document.open()`,
 * which also removes every listener of document and window, even a content script's. Observers and timers survive it in
 * both browsers.
 */
export function watchRoot(document: Document, onNewRoot: () => void, signal: AbortSignal): void {
  const view = windowOf(document);
  let root: Element | null = document.documentElement;
  const observer = new view.MutationObserver(
    reported(() => {
      const now = document.documentElement;
      // There may be no root between the old one and the new one.
      if (now === root || now === null) return;
      const isFirst = root === null;
      root = now;
      if (!isFirst) onNewRoot();
    }),
  );
  observer.observe(document, { childList: true });
  onAbort(signal, () => observer.disconnect());
}
