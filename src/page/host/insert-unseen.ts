import { holdMountPoint } from './mount-points';
import { isInView } from '../dom/in-view';
import { onAbort, reported } from '../dom/reported';

/** A page in which something is inserted without moving what the reader sees. */
export interface InsertionPage {
  readonly document: Document;
  readonly quietly: (change: () => void) => void;
}

/**
 * Inserts `host` after `anchor` when that moves nothing on the screen: at once where the anchor was not painted yet or is
 * out of view, otherwise as soon as it has left the viewport. Inserts it again where the page removes it, and removes it
 * when the signal aborts.
 */
export function insertUnseen(page: InsertionPage, anchor: Element, host: HTMLElement, mayBePainted: boolean, signal: AbortSignal): void {
  const { document, quietly } = page;
  let waiting: IntersectionObserver | null = null;
  const insert = (): void => {
    waiting = null;
    if (!signal.aborted && anchor.isConnected) quietly(() => anchor.after(host));
  };
  const insertSoon = (): void => {
    waiting?.disconnect();
    waiting = whenOutOfView(anchor, insert);
  };
  onAbort(signal, () => {
    waiting?.disconnect();
    quietly(() => host.remove());
  });
  if (mayBePainted) insertSoon();
  else insert();
  // It is there if it has the same parent as its anchor; the page may have put other elements between them.
  const isThere = (): boolean => !anchor.isConnected || host.parentNode === anchor.parentNode;
  holdMountPoint(document, { isThere: () => waiting !== null || isThere(), put: insertSoon }, signal);
}

/** Calls back when an element is out of view, perhaps at once; gives the observer that waits for it, if any. */
function whenOutOfView(element: Element, work: () => void): IntersectionObserver | null {
  const view = element.ownerDocument.defaultView;
  if (view === null || !isInView(element.getBoundingClientRect(), view.document)) {
    work();
    return null;
  }
  const observer = new view.IntersectionObserver(
    reported((entries) => {
      if (entries.at(-1)?.isIntersecting !== false) return;
      observer.disconnect();
      work();
    }),
  );
  observer.observe(element);
  return observer;
}
