/**
 * Calls back whenever the document has another root element, until the signal aborts: after `document.open()`, which also
 * takes away every listener of document and window, a content script's too. Observers and timers outlive it in both browsers.
 */
export function watchRoot(document: Document, onNewRoot: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  let root: Element | null = document.documentElement;
  const observer = new view.MutationObserver(() => {
    const now = document.documentElement;
    // Between the old root and the new one there may be none.
    if (now === root || now === null) return;
    const isFirst = root === null;
    root = now;
    if (!isFirst) onNewRoot();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
