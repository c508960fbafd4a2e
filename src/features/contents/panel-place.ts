import { isOurs } from '../../page/companion-element';
import { containingOrigin } from '../../page/containing-origin';
import { coveredTop } from '../../page/fixed-header';

export type Placing = 'beside' | 'sheet';

/** Narrower than this the entries break into too many lines; wider than that they look lost. In pixels. */
const NARROWEST = 160;
const WIDEST = 264;
const GAP = 20;
const EDGE = 8;

/**
 * Keeps the panel to the right of the article where the margin has room, and tells when it has not.
 * Returns the function that names the article's element.
 */
export function placePanel(
  document: Document,
  host: HTMLElement,
  onPlacing: (placing: Placing) => void,
  signal: AbortSignal,
): (article: Element) => void {
  const view = document.defaultView;
  let article: Element | null = null;
  let told: Placing | null = null;

  const measure = (): void => {
    if (view === null || article === null || signal.aborted) return;
    const box = article.getBoundingClientRect();
    const right = contentRight(article);
    const room = document.documentElement.clientWidth - right - GAP - EDGE;
    const width = Math.min(room, WIDEST);
    const isFree = room >= NARROWEST && !isTaken(article, right + GAP, right + GAP + width);
    const placing: Placing = isFree ? 'beside' : 'sheet';
    const origin = containingOrigin(document, view);
    const set = (name: string, pixels: number): void => host.style.setProperty(`--techand-${name}`, `${Math.round(pixels)}px`);
    set('covered', coveredTop(document));
    set('rail-top', box.top - origin.top);
    set('rail-left', right + GAP - origin.left);
    set('rail-width', width);
    set('rail-height', box.height);
    if (placing === told) return;
    told = placing;
    host.dataset['placing'] = placing;
    onPlacing(placing);
  };

  const resized = view === null ? null : new view.ResizeObserver(measure);
  view?.addEventListener('resize', measure, { signal });
  signal.addEventListener('abort', () => resized?.disconnect());

  return (next) => {
    if (next !== article) {
      resized?.disconnect();
      resized?.observe(next);
      // What stands above the article moves it without resizing it.
      resized?.observe(document.body);
      article = next;
    }
    measure();
  };
}

/** Whether something of the page stands beside the article in this strip: a side column, seldom higher than a line at its ends. */
function isTaken(article: Element, left: number, right: number): boolean {
  const { top, bottom } = article.getBoundingClientRect();
  for (let inner: Element = article, outer = article.parentElement; outer !== null; inner = outer, outer = outer.parentElement) {
    for (const beside of outer.children) {
      if (beside === inner || isOurs(beside)) continue;
      const box = beside.getBoundingClientRect();
      const isInStrip = box.width > 0 && box.right > left && box.left < right;
      const shared = Math.min(bottom, box.bottom) - Math.max(top, box.top);
      if (isInStrip && shared > 48 && !isFloating(beside)) return true;
    }
    if (outer.localName === 'body') break;
  }
  return false;
}

/** Fixed and sticky parts of the page pass over any article; they leave room for nobody. */
function isFloating(element: Element): boolean {
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return position === 'fixed' || position === 'sticky' || position === 'absolute';
}

/** The right edge of the text column: of the widest block, since a root may be wider than what it holds. */
function contentRight(article: Element): number {
  let right = 0;
  for (const block of article.children) {
    const box = block.getBoundingClientRect();
    if (box.height > 0) right = Math.max(right, box.right);
  }
  return right === 0 ? article.getBoundingClientRect().right : right;
}
