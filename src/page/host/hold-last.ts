import { holdMountPoint } from './mount-points';
import { onTrusted } from '../dom/trusted-events';

/** Something that can change the page without hearing itself. */
export interface QuietPage {
  readonly document: Document;
  readonly quietly: (change: () => void) => void;
}

/**
 * Keeps a host the last child of the body while the page is parsed. Standing before the article it would catch
 * passage links (`#:~:text=`) that quote a heading, since the browser takes the first place it finds.
 * Returns what brings it back where the page has replaced its whole body.
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
