import { coveredTop } from './fixed-header';

/** Room between a fixed header and the heading that was jumped to, in pixels. */
const CLEARANCE = 16;

/** Scrolls a heading to just below any fixed header and gives it the focus, for whoever reads by ear or key. */
export function jumpTo(heading: Element, signal: AbortSignal, behavior: ScrollBehavior = 'smooth'): void {
  const document = heading.ownerDocument;
  const view = document.defaultView;
  if (view === null) return;
  const top = heading.getBoundingClientRect().top + view.scrollY - coveredTop(document) - CLEARANCE;
  const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollTo({ top, behavior: isStill ? 'instant' : behavior });
  focusOnce(heading as HTMLElement, signal);
}

/** Scrolls a passage to the upper third of the viewport and gives the block it stands in the focus. */
export function showRange(range: Range, signal: AbortSignal): void {
  const node = range.startContainer;
  const document = node.ownerDocument;
  const view = document?.defaultView;
  if (document === null || view === null || view === undefined) return;
  const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = range.getBoundingClientRect().top + view.scrollY - coveredTop(document) - view.innerHeight / 4;
  view.scrollTo({ top, behavior: isStill ? 'instant' : 'smooth' });
  const block = node.parentElement?.closest('p, li, figcaption, blockquote, h2, h3, h4, div');
  if (block !== null && block !== undefined) focusOnce(block as HTMLElement, signal);
}

/** Makes an element focusable for as long as it holds the focus. */
function focusOnce(element: HTMLElement, signal: AbortSignal): void {
  if (!element.hasAttribute('tabindex')) {
    const restore = (): void => element.removeAttribute('tabindex');
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', restore, { once: true });
    signal.addEventListener('abort', restore, { once: true });
  }
  element.focus({ preventScroll: true });
}
