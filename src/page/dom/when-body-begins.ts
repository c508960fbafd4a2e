import { windowOf } from './window-of';
import { onAbort, reported } from './reported';

/** Calls back once the document has a body: a script that runs at its start comes before it. */
export function whenBodyBegins(document: Document, begin: () => void, signal: AbortSignal): void {
  const view = windowOf(document);
  const observer = new view.MutationObserver(
    reported(() => {
      if (document.body === null) return;
      observer.disconnect();
      begin();
    }),
  );
  observer.observe(document, { childList: true, subtree: true });
  onAbort(signal, () => observer.disconnect());
}
