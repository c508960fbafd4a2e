import { coveredTop } from './fixed-header';
import { scrollPage } from './page-scroll';
import { closestTo, parentOf } from '../dom/unclobbered';
import { reported } from '../dom/reported';

/** Space between a fixed header and the heading that was jumped to, in pixels. */
const CLEARANCE = 16;

/** Scrolls a heading to just below any fixed header and gives it the focus, for readers who use a screen reader or keys. */
export function jumpTo(heading: Element, signal: AbortSignal, behavior: ScrollBehavior = 'smooth'): void {
  const document = heading.ownerDocument;
  const view = document.defaultView;
  if (view === null) return;
  const top = heading.getBoundingClientRect().top + view.scrollY - coveredTop(document) - CLEARANCE;
  scrollPage(view, { top, behavior, to: heading, onArrived: () => uncover(heading, view) }, signal);
  focusOnce(heading as HTMLElement, signal);
}

/**
 * Corrects the position once: a header that appeared on the way up may cover the heading, or a picture that loaded may
 * have moved it.
 */
function uncover(heading: Element, view: Window): void {
  const { top } = heading.getBoundingClientRect();
  const hidden = coveredTop(heading.ownerDocument) - top;
  if (hidden > 0 && hidden < view.innerHeight) view.scrollBy({ top: -hidden - CLEARANCE, behavior: 'instant' });
}

/** Scrolls a range to the upper third of the viewport and focuses `target`, or else the block that contains the range. */
export function showRange(range: Range, signal: AbortSignal, target?: HTMLElement): void {
  const node = range.startContainer;
  const document = node.ownerDocument;
  const view = document?.defaultView;
  if (document === null || view === null || view === undefined) return;
  const top = range.getBoundingClientRect().top + view.scrollY - coveredTop(document) - view.innerHeight / 4;
  scrollPage(view, { top, behavior: 'smooth' }, signal);
  const block = target ?? blockAround(node);
  if (block) focusOnce(block, signal);
}

function blockAround(node: Node): HTMLElement | null {
  const parent = parentOf(node);
  return parent && (closestTo(parent, 'p, li, figcaption, blockquote, h2, h3, h4, div') as HTMLElement | null);
}

/** Focuses an element without scrolling; it is focusable only as long as it has the focus. */
export function focusOnce(element: HTMLElement, signal: AbortSignal): void {
  if (!element.hasAttribute('tabindex')) {
    const held = new AbortController();
    const restore = (): void => {
      held.abort();
      element.removeAttribute('tabindex');
    };
    element.setAttribute('tabindex', '-1');
    // The element is blurred too when the window loses the focus, but it is still the active element of the page.
    element.addEventListener(
      'blur',
      reported(() => element.ownerDocument.activeElement === element || restore()),
      { signal: held.signal },
    );
    signal.addEventListener('abort', reported(restore), { signal: held.signal });
  }
  element.focus({ preventScroll: true });
}
