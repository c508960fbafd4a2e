import { isOurs } from './companion-element';
import { readArticle, type Recognition } from './read-article';

/** What one look at the page found. */
export interface Sighting {
  readonly recognition: Recognition;
  /** Whether an element can have been painted before this look (then inserting beside it may move what is seen). */
  readonly mayBePainted: (element: Element) => boolean;
}

export interface ArticleWatch {
  /** Looks for the first time; what follows comes by itself. */
  start(): void;
  /** Stops looking for good, before the signal does. */
  stop(): void;
  /** Runs changes of our own without hearing them as the page's. */
  quietly(change: () => void): void;
}

/** After the page is parsed, looks follow each other at this distance at the least, in milliseconds. */
const PACE = 200;

/**
 * Looks at the page whenever its elements change, until the signal aborts: at once while it is parsed
 * (before what was added is painted), paced afterwards. Nothing is polled. Beside the elements of `held` something of
 * ours stood a moment ago, so that inserting there moves nothing.
 */
export function watchArticle(
  document: Document,
  onSighting: (sighting: Sighting) => void,
  signal: AbortSignal,
  held: ReadonlySet<Element> = new Set(),
): ArticleWatch {
  const view = document.defaultView;
  if (view === null) throw new TypeError('no window');
  const seen = new WeakSet<Element>();
  let lastLook = -Infinity;
  let timer: number | undefined;

  const look = (): void => {
    view.clearTimeout(timer);
    timer = undefined;
    lastLook = view.performance.now();
    const nothingPainted = view.performance.getEntriesByType('paint').length === 0;
    onSighting({
      recognition: readArticle(document),
      mayBePainted: (element) => !nothingPainted && seen.has(element),
    });
    remember(document, seen);
  };

  const receive = (records: readonly MutationRecord[]): void => {
    if (!records.some(isByPage)) return;
    const wait = document.readyState === 'loading' ? 0 : lastLook + PACE - view.performance.now();
    if (wait <= 0) look();
    else timer ??= view.setTimeout(look, wait);
  };

  const observer = new view.MutationObserver(receive);
  const stop = (): void => {
    observer.disconnect();
    view.clearTimeout(timer);
  };
  signal.addEventListener('abort', stop);

  return {
    stop,
    start() {
      // Begun in a page that stands already (called there, switched on, updated), all of it may have been painted.
      if (document.readyState !== 'loading') remember(document, seen);
      for (const element of held) seen.delete(element);
      observer.observe(document, { childList: true, subtree: true });
      // The end of parsing brings no mutation of its own, but the verdict on the page.
      document.addEventListener('DOMContentLoaded', look, { signal, once: true });
      look();
    },
    quietly(change) {
      const pending = observer.takeRecords();
      change();
      observer.takeRecords();
      if (pending.some(isByPage)) receive(pending);
    },
  };
}

function isByPage({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
}

/** Remembers what was there at this look: on the next one it may have been painted. */
function remember(document: Document, seen: WeakSet<Element>): void {
  for (const element of document.querySelectorAll('h1, h2, h3, h4, h5, h6, p, div, [role="heading"]')) seen.add(element);
}
