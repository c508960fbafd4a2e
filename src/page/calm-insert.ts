/** A page in which something is to be inserted without moving what the reader sees. */
export interface CalmPage {
  readonly document: Document;
  readonly quietly: (change: () => void) => void;
}

/**
 * Inserts `host` after `anchor` when that moves nothing on the screen: at once where the anchor was not painted yet
 * or is out of view, otherwise as soon as it has left the viewport. Taken away again when the signal aborts.
 */
export function insertCalmly(page: CalmPage, anchor: Element, host: HTMLElement, mayBePainted: boolean, signal: AbortSignal): void {
  const view = page.document.defaultView;
  const insert = (): void => {
    if (!signal.aborted && anchor.isConnected) page.quietly(() => anchor.after(host));
  };
  signal.addEventListener('abort', () => page.quietly(() => host.remove()));
  if (view === null || !mayBePainted || !isInView(anchor, view)) {
    insert();
    return;
  }
  const observer = new view.IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting !== false) return;
    observer.disconnect();
    insert();
  });
  observer.observe(anchor);
  signal.addEventListener('abort', () => observer.disconnect());
}

function isInView(element: Element, view: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight;
}
