import { onTrusted } from '../../../../page/dom/trusted-events';

/** `CloseWatcher`: in Chromium, and not yet among TypeScript's types. */
interface CloseWatcher extends EventTarget {
  readonly destroy: () => void;
}

export interface SystemBack {
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Calls back once for the system's Back (a phone's button or gesture) after `start`. Where the browser has no `CloseWatcher`
 * Back leaves the page as usual: the alternative is an entry in the page's history, which we do not change.
 */
export function listenForBack(document: Document, onBack: () => void): SystemBack {
  const Watcher = (document.defaultView as { readonly CloseWatcher?: new () => CloseWatcher } | null)?.CloseWatcher;
  let watcher: CloseWatcher | null = null;
  return {
    start() {
      if (watcher !== null || Watcher === undefined) return;
      watcher = new Watcher();
      onTrusted(
        watcher,
        'close',
        () => {
          watcher = null;
          onBack();
        },
        {},
      );
    },
    stop() {
      watcher?.destroy();
      watcher = null;
    },
  };
}
