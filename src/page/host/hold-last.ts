import { holdMountPoint } from './mount-points';
import { onTrusted } from '../dom/trusted-events';

/** A page that can be changed without its watch taking the change for the page's own. */
export interface QuietPage {
  readonly document: Document;
  readonly quietly: (change: () => void) => void;
}

/**
 * Holds a host as the last child of the body while the page is parsed. Before the article it would catch passage links
 * (`#:~:text=`) that quote a heading, since browsers take the first match. Returns a function that puts it back after the
 * page has replaced its whole body.
 */
export function holdLast({ document, quietly }: QuietPage, host: HTMLElement, signal: AbortSignal): () => void {
  const isThere = (): boolean => document.body === null || host.parentNode === document.body;
  const moveToEnd = (): void => {
    if (signal.aborted || document.body === null || document.body.lastElementChild === host) return;
    quietly(() => document.body.append(host));
  };
  moveToEnd();
  if (document.readyState === 'loading') onTrusted(document, 'DOMContentLoaded', moveToEnd, { signal });
  holdMountPoint(document, { isThere, put: moveToEnd }, signal);
  return () => {
    if (!isThere()) moveToEnd();
  };
}
