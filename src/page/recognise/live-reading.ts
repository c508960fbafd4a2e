import { windowOf } from '../dom/window-of';
import type { Article } from './article';
import { isOurs } from '../host/companion-element';
import { readText, type ReadingText } from '../text/reading-text';
import { documentOf } from '../dom/unclobbered';
import { onAbort, reported } from '../dom/reported';

/** An article's text, always up to date. */
export interface LiveReading {
  /** Reads again after a change; otherwise returns the same object. */
  readonly reading: () => ReadingText;
  /**
   * Called where the page's styles may have hidden or shown text although nothing in the article changed; checked a
   * little later.
   */
  readonly restyled: () => void;
}

/** Attributes that hide and show text, e.g. of a footnote that unfolds. */
const SHOWING = ['class', 'hidden', 'style'];
/**
 * Changes of these attributes are checked after this time, in milliseconds: animations and scripts may make one in every
 * frame.
 */
const PACE = 400;

/** Reads an article's text on demand until the signal aborts; `onShown` is called after the page hid or showed some of it. */
export function createLiveReading({ post, root, headings }: Article, onShown: () => void, signal: AbortSignal): LiveReading {
  const view = windowOf(documentOf(root));
  const quiet = new Set(headings.map(({ element }) => element));
  let current: ReadingText | null = null;
  let isFresh = false;
  let timer: number | undefined;

  const receive = (records: readonly MutationRecord[]): void => {
    const changes = records.filter(isByPage);
    if (changes.length === 0) return;
    isFresh = false;
    if (changes.some(({ type }) => type === 'attributes')) lookSoon();
  };
  const lookSoon = (): void => {
    timer ??= view.setTimeout(reported(look), PACE);
  };
  const look = (): void => {
    timer = undefined;
    const before = current;
    if (reading() !== before) onShown();
  };
  const observer = new view.MutationObserver(reported(receive));
  const reading = (): ReadingText => {
    receive(observer.takeRecords());
    if (current !== null && isFresh) return current;
    const now = readText(root, post, quiet);
    isFresh = true;
    current = current !== null && isSameReading(current, now) ? current : now;
    return current;
  };

  observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: SHOWING });
  onAbort(signal, () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return {
    reading,
    restyled() {
      isFresh = false;
      lookSoon();
    },
  };
}

function isByPage({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return !isOurs(target);
  return type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
}

function isSameReading(one: ReadingText, other: ReadingText): boolean {
  return (
    one.text === other.text &&
    one.segments.length === other.segments.length &&
    one.segments.every(({ node, start, from, quiet }, at) => {
      const same = other.segments[at];
      return same !== undefined && node === same.node && start === same.start && from === same.from && quiet === same.quiet;
    })
  );
}
