import { windowOf } from '../dom/window-of';
import { createAllowance } from '../../domain/allowance';
import type { Post } from '../../domain/post/post';
import type { Article } from './article';
import { restoreStyles, isMade, sweepCopies } from '../host/companion-element';
import { isAnyAway, putBack } from '../host/mount-points';
import { isWhole, readArticle, type Recognition } from './read-article';
import { onTrusted } from '../dom/trusted-events';
import { contains, isConnected, parentOf } from '../dom/unclobbered';
import { onAbort, reported } from '../dom/reported';

/** What one reading of the page found. */
export interface Sighting {
  readonly recognition: Recognition;
  /** Whether an element may have been painted before this reading; then inserting something beside it may move what is seen. */
  readonly mayBePainted: (element: Element) => boolean;
}

export interface ArticleWatch {
  /** Reads the page for the first time; later readings start by themselves. */
  start(): void;
  /** Stops for good, before the signal does. */
  stop(): void;
  /** Runs a change of our own, which is not taken for one of the page. */
  quietly(change: () => void): void;
}

export interface WatchEvents {
  readonly onSighting: (sighting: Sighting) => void;
  /** The page removes our elements again and again. */
  readonly onUnwanted: () => void;
}

/** After the page is parsed, readings are at least this far apart, in milliseconds. */
const PACE = 200;
/** Readings, and what features do because of them, take no more of the time than this: a clock may tick in the article. */
const ALLOWED = { share: 0.003, savings: 30, longestWait: 2500 };
/** The limit while the article is missing or was replaced: higher, until a page has replaced it some thirty times in a row. */
const ALLOWED_URGENT = { share: 0.02, savings: 1000, longestWait: 5000 };
/** Our elements are put back so many times, each time after twice as long; then the page does not want them. */
const MOST_RETURNS = 6;
/** If they stay in the page for so long, in milliseconds, counting starts again. */
const STAYED = 20_000;

/**
 * Reads the page whenever its elements or texts change, until the signal aborts: at once while it is parsed (before what
 * was added is painted), with pauses afterwards. Once the whole article is found, changes elsewhere in the page are not
 * observed. Nothing is polled. Elements of ours were directly after the elements of `held`, so inserting there moves nothing.
 */
export function watchArticle(
  document: Document,
  post: Post,
  { onSighting, onUnwanted }: WatchEvents,
  signal: AbortSignal,
  held: ReadonlySet<Element> = new Set(),
): ArticleWatch {
  const view = windowOf(document);
  const seen = new WeakSet<Element>();
  const ordinary = createAllowance(ALLOWED);
  const urgent = createAllowance(ALLOWED_URGENT);
  let article: Article | null = null;
  let lastLook = -Infinity;
  let timer: number | undefined;
  let due = Infinity;
  let isStopped = false;
  let wasParsed = document.readyState !== 'loading';
  let returning: number | undefined;
  let takenAway = 0;
  let lastTaken = -Infinity;

  /** Remembers the elements of this reading that may be headings: by the next one they may have been painted. */
  const remember = (within: Document | Element): void => {
    for (const element of within.querySelectorAll(`${post.markup.headings}, ${post.markup.blocks}`)) seen.add(element);
  };
  /** Reads the page; gives how long that took, including what features did because of it, in milliseconds. */
  const look = (): number => {
    if (isStopped) return 0;
    view.clearTimeout(timer);
    timer = undefined;
    lastLook = view.performance.now();
    // This look reads what the page has changed until now; another one would find nothing.
    notice(observer.takeRecords());
    quietly(() => sweepCopies(document));
    const nothingPainted = view.performance.getEntriesByType('paint').length === 0;
    const recognition = readArticle(document, post);
    article =
      recognition.state === 'recognised' && isWhole(recognition.article) && document.readyState !== 'loading' ? recognition.article : null;
    onSighting({ recognition, mayBePainted: (element) => !nothingPainted && seen.has(element) });
    remember(article?.root ?? document);
    listen();
    return view.performance.now() - lastLook;
  };
  const lookAgain = (): void => {
    const allowance = isUrgent() ? urgent : ordinary;
    const cost = look();
    if (document.readyState !== 'loading') allowance.spend(view.performance.now(), cost);
  };
  const isUrgent = (): boolean =>
    article === null || !isConnected(article.root) || article.headings.some(({ element }) => !isConnected(element));
  /** Puts removed elements back, each time a little later. */
  const comeBack = (now: number): void => {
    takenAway = now - lastTaken > STAYED ? 1 : takenAway + 1;
    lastTaken = now;
    if (takenAway > MOST_RETURNS) onUnwanted();
    else {
      returning = view.setTimeout(
        reported(() => {
          returning = undefined;
          putBack(document);
          restoreStyles(document);
        }),
        PACE * 2 ** (takenAway - 1),
      );
    }
  };

  /** What the page has done with our elements. */
  const notice = (records: readonly MutationRecord[]): void => {
    if (returning === undefined && records.some(takesOurs) && isAnyAway(document)) comeBack(view.performance.now());
    // Asking every node that is parsed would take longer than all the rest: at the end of parsing it is done once for all of them.
    const isParsed = document.readyState !== 'loading';
    if (isParsed && (!wasParsed || records.some(bringsOurs))) restoreStyles(document);
    wasParsed = isParsed;
  };
  const receive = (records: readonly MutationRecord[]): void => {
    notice(records);
    if (!records.some((record) => isByPage(record) && (article === null || isAbout(record, article)))) return;
    const now = view.performance.now();
    const rest = Math.max(lastLook + PACE - now, (isUrgent() ? urgent : ordinary).waitAt(now));
    const wait = document.readyState === 'loading' ? 0 : rest;
    if (wait <= 0) lookAgain();
    else if (timer === undefined || now + wait < due) {
      view.clearTimeout(timer);
      due = now + wait;
      timer = view.setTimeout(reported(lookAgain), wait);
    }
  };

  const observer = new view.MutationObserver(reported(receive));
  /** Observes the whole page until the article is found, then the article and what could remove it: the elements around it. */
  const listen = (): void => {
    if (isStopped) return;
    observer.disconnect();
    const inside = { childList: true, characterData: true, subtree: true };
    observer.observe(article?.root ?? document, inside);
    if (article === null) return;
    for (let at = parentOf(article.root); at !== null; at = parentOf(at)) observer.observe(at, { childList: true });
    observer.observe(document, { childList: true });
  };
  const quietly = (change: () => void): void => {
    const pending = observer.takeRecords();
    change();
    observer.takeRecords();
    if (pending.length > 0) receive(pending);
  };
  const stop = (): void => {
    isStopped = true;
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(returning);
  };
  onAbort(signal, stop);

  return {
    stop,
    quietly,
    start() {
      // Where the page is already loaded (the companion was called, switched on or updated), all of it may have been
      // painted.
      if (document.readyState !== 'loading') remember(document);
      for (const element of held) seen.delete(element);
      // The end of parsing causes no mutation, but only then it is certain what the page is.
      onTrusted(document, 'DOMContentLoaded', look, { signal });
      listen();
      look();
    },
  };
}

function isByPage({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || isAnyOfPage(addedNodes) || isAnyOfPage(removedNodes);
}

function isAnyOfPage(nodes: NodeList): boolean {
  for (let at = 0; at < nodes.length; at += 1) if (!isMade(nodes[at] as Node)) return true;
  return false;
}

/** Whether only elements of ours were removed. */
function takesOurs({ removedNodes }: MutationRecord): boolean {
  return removedNodes.length > 0 && [...removedNodes].every(isMade);
}

const bringsOurs = ({ addedNodes }: MutationRecord): boolean => [...addedNodes].some(isMade);

/** Whether a change is inside the article, or has removed it from the elements around it. */
function isAbout({ target, removedNodes }: MutationRecord, article: Article): boolean {
  if (contains(article.root, target)) return true;
  return !isConnected(article.root) || [...removedNodes].some((node) => contains(node as Element, article.root));
}
