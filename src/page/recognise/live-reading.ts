import type { Article } from './article';
import { isOurs } from '../host/companion-element';
import { readText, type ReadingText } from '../text/reading-text';
import { documentOf } from '../dom/unclobbered';

/** An article's text as it is whenever it is asked for. */
export interface LiveReading {
  /** Read anew where anything changed since, in this very task even; the same object as long as it reads the same. */
  readonly reading: () => ReadingText;
  /** Forgets it after a change of our own. */
  readonly forget: () => void;
  /** The page's styles may hide or show text of the article, though nothing in it changed: looked at in a moment. */
  readonly restyled: () => void;
}

/** What hides and shows text without changing it: a footnote that unfolds. */
const SHOWING = ['class', 'hidden', 'style'];
/** Such changes are looked at this late, in milliseconds: animations, and scripts that write to the root, make one every frame. */
const PACE = 400;

/** Keeps the reading of an article until the signal aborts; `onShown` is called after the page hid or showed some of its text. */
export function createLiveReading({ post, root, headings }: Article, onShown: () => void, signal: AbortSignal): LiveReading {
  const view = documentOf(root).defaultView;
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
    timer ??= view?.setTimeout(look, PACE);
  };
  const look = (): void => {
    timer = undefined;
    const before = current;
    if (reading() !== before) onShown();
  };
  const observer = view === null ? null : new view.MutationObserver(receive);
  const reading = (): ReadingText => {
    receive(observer?.takeRecords() ?? []);
    if (current !== null && isFresh) return current;
    const now = readText(root, post, quiet);
    isFresh = true;
    current = current !== null && isSameReading(current, now) ? current : now;
    return current;
  };

  observer?.observe(root, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: SHOWING });
  signal.addEventListener('abort', () => {
    observer?.disconnect();
    view?.clearTimeout(timer);
  });
  return {
    reading,
    forget() {
      isFresh = false;
    },
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
