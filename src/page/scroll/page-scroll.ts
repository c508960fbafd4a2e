import { onTrusted } from '../dom/trusted-events';
import { untilInput } from '../dom/until-input';
import { onAbort, reported } from '../dom/reported';

/** Where the page is scrolled to. */
export interface Destination {
  /** In pixels from the document's top. */
  readonly top: number;
  readonly behavior: ScrollBehavior;
  /** The element it scrolls to. */
  readonly to?: Element;
  /** Called when it ends by itself. */
  readonly onArrived?: () => void;
}

interface RunningScroll {
  readonly to: Element | null;
  /** Aborted when the scroll has ended, or when the reader has taken over. */
  readonly ours: AbortController;
}

const READER_INPUT = ['pointerdown', 'wheel', 'touchmove', 'scroll key'] as const;
/** If the page has not moved for this time, the scroll is over; in milliseconds. */
const STANDSTILL = 100;
/** For how many frames the page is held at the position. */
const HELD_FRAMES = 4;

/** The running scroll of each document: there is one at a time. */
const runningScrolls = new WeakMap<Document, RunningScroll>();

/** The element that the page is being scrolled to, while the scroll is running and the reader has not scrolled by hand. */
export function destinationOf(document: Document): Element | null {
  return runningScrolls.get(document)?.to ?? null;
}

/** Scrolls the page. The scroll is over when it ends, and is given up as soon as the reader scrolls, presses or goes back. */
export function scrollPage(view: Window, { top, behavior, to, onArrived }: Destination, signal: AbortSignal): void {
  const { document } = view;
  const from = runningScrolls.has(document) ? null : { top: view.scrollY, address: view.location.href };
  const ours = beginScroll(document, to ?? null, signal);
  // A scroll to the current position never starts, so it would never end.
  if (isScrolledTo(view, top)) {
    ours.abort();
    return;
  }
  const end = (): void => {
    ours.abort();
    onArrived?.();
  };
  onTrusted(
    view,
    'popstate',
    () => {
      ours.abort();
      stopScroll(view, from, signal);
    },
    { signal: ours.signal },
  );
  // In a tab behind others nothing moves, and Firefox forgets a smooth scroll that begins there.
  if (behavior === 'instant' || document.hidden || wantsNoMotion(view)) holdPosition(view, top, ours.signal, end);
  else {
    onTrusted(document, 'scrollend', () => checkArrival(view, top, end, ours), { signal: ours.signal });
    view.scrollTo({ top, behavior });
  }
}

/** Whether the reader wants nothing to move. */
export function wantsNoMotion(view: Window): boolean {
  return view.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Ends the scroll where it has arrived. The `scrollend` of the scroll before it may come after it has begun: then the page still moves. */
function checkArrival(view: Window, top: number, end: () => void, ours: AbortController): void {
  if (isScrolledTo(view, top)) {
    end();
    return;
  }
  const { scrollY } = view;
  view.setTimeout(
    reported(() => view.scrollY === scrollY && ours.abort()),
    STANDSTILL,
  );
}

/** Registers a scroll and ends the one before. */
function beginScroll(document: Document, to: Element | null, signal: AbortSignal): AbortController {
  runningScrolls.get(document)?.ours.abort();
  const scroll = { to, ours: untilInput(document, READER_INPUT, signal) };
  runningScrolls.set(document, scroll);
  onAbort(scroll.ours.signal, () => runningScrolls.get(document) === scroll && runningScrolls.delete(document));
  return scroll.ours;
}

/** Whether the page is scrolled to a position, or as near to it as possible. */
function isScrolledTo(view: Window, top: number): boolean {
  const { scrollHeight, clientHeight } = view.document.documentElement;
  const reached = Math.max(0, Math.min(top, scrollHeight - clientHeight));
  return Math.abs(reached - view.scrollY) < 1;
}

/** Stops a scroll when the reader goes back; `from` is where it began, which is where Back to that address leads. */
function stopScroll(view: Window, from: { readonly top: number; readonly address: string } | null, signal: AbortSignal): void {
  const isBack = from?.address === view.location.href && view.history.scrollRestoration === 'auto';
  if (!isBack) {
    view.scrollTo({ top: view.scrollY, behavior: 'instant' });
    return;
  }
  const ours = beginScroll(view.document, null, signal);
  holdPosition(view, from.top, ours.signal, () => ours.abort());
}

/**
 * Scrolls the page to a position and holds it there for some frames: Chromium still paints steps of a scroll that was
 * stopped, and restores the position of Back at some moment after `popstate`.
 */
function holdPosition(view: Window, top: number, signal: AbortSignal, onHeld: () => void, frames = HELD_FRAMES): void {
  if (signal.aborted) return;
  if (!isScrolledTo(view, top)) view.scrollTo({ top, behavior: 'instant' });
  if (frames === 0) onHeld();
  else view.requestAnimationFrame(reported(() => holdPosition(view, top, signal, onHeld, frames - 1)));
}
