import { onTrusted } from '../dom/trusted-events';
import { untilInput } from '../dom/until-input';
import { onAbort, reported } from '../dom/reported';

/** The destination of a scroll of ours. */
export interface Destination {
  /** In pixels from the document's top. */
  readonly top: number;
  readonly behavior: ScrollBehavior;
  /** The element it scrolls to. */
  readonly to?: Element;
  /** Called when it ends by itself. */
  readonly arrive?: () => void;
}

interface Journey {
  readonly to: Element | null;
  /** Aborted when the scroll is no longer ours. */
  readonly ours: AbortController;
}

const BY_HAND = ['pointerdown', 'wheel', 'touchmove', 'scroll key'] as const;
/** A scroll that has not moved for so long is over, in milliseconds. */
const MOVES_ON = 100;
/** For how many frames the page is held where it was put. */
const HELD = 4;

/** The running scroll of each document: there is one at a time. */
const journeys = new WeakMap<Document, Journey>();

/** The element that the page is being scrolled to, while the scroll is running and the reader has not scrolled by hand. */
export function destinationOf(document: Document): Element | null {
  return journeys.get(document)?.to ?? null;
}

/** Scrolls the page. The scroll is over when it ends, and is given up as soon as the reader scrolls, presses or goes back. */
export function travel(view: Window, { top, behavior, to, arrive }: Destination, signal: AbortSignal): void {
  const { document } = view;
  const from = journeys.has(document) ? null : { top: view.scrollY, address: view.location.href };
  const ours = begin(document, to ?? null, signal);
  // A scroll to the current position never starts, so it would never end.
  if (isThere(view, top)) {
    ours.abort();
    return;
  }
  const end = (): void => {
    ours.abort();
    arrive?.();
  };
  onTrusted(
    view,
    'popstate',
    () => {
      ours.abort();
      stop(view, from, signal);
    },
    { signal: ours.signal },
  );
  // In a tab behind others nothing moves, and Firefox forgets a smooth scroll that begins there.
  if (behavior === 'instant' || document.hidden || isStill(view)) hold(view, top, ours.signal, end);
  else {
    onTrusted(document, 'scrollend', () => whereItStands(view, top, end, ours), { signal: ours.signal });
    view.scrollTo({ top, behavior });
  }
}

/** Whether the reader wants nothing to move. */
export function isStill(view: Window): boolean {
  return view.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** `scrollend` of the scroll before may come after ours has begun; then ours is still moving. */
function whereItStands(view: Window, top: number, end: () => void, ours: AbortController): void {
  if (isThere(view, top)) {
    end();
    return;
  }
  const { scrollY } = view;
  view.setTimeout(
    reported(() => view.scrollY === scrollY && ours.abort()),
    MOVES_ON,
  );
}

/** Begins a scroll and ends the one before. */
function begin(document: Document, to: Element | null, signal: AbortSignal): AbortController {
  journeys.get(document)?.ours.abort();
  const journey = { to, ours: untilInput(document, BY_HAND, signal) };
  journeys.set(document, journey);
  onAbort(journey.ours.signal, () => journeys.get(document) === journey && journeys.delete(document));
  return journey.ours;
}

/** Whether the page is scrolled to a position, or as near to it as possible. */
function isThere(view: Window, top: number): boolean {
  const { scrollHeight, clientHeight } = view.document.documentElement;
  const reached = Math.max(0, Math.min(top, scrollHeight - clientHeight));
  return Math.abs(reached - view.scrollY) < 1;
}

/** Stops a scroll when the reader goes back; `from` is where it began, which is where Back to that address leads. */
function stop(view: Window, from: { readonly top: number; readonly address: string } | null, signal: AbortSignal): void {
  const isBack = from?.address === view.location.href && view.history.scrollRestoration === 'auto';
  if (!isBack) {
    view.scrollTo({ top: view.scrollY, behavior: 'instant' });
    return;
  }
  const ours = begin(view.document, null, signal);
  hold(view, from.top, ours.signal, () => ours.abort());
}

/**
 * Scrolls the page to a position and holds it there for some frames: Chromium still paints steps of a scroll that was
 * stopped, and restores the position of Back at some moment after `popstate`.
 */
function hold(view: Window, top: number, signal: AbortSignal, done: () => void, frames = HELD): void {
  if (signal.aborted) return;
  if (!isThere(view, top)) view.scrollTo({ top, behavior: 'instant' });
  if (frames === 0) done();
  else view.requestAnimationFrame(reported(() => hold(view, top, signal, done, frames - 1)));
}
