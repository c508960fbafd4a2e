import { isOurs } from '../../../page/host/companion-element';
import { containingOrigin } from '../../../page/host/containing-origin';
import { coveredTop } from '../../../page/scroll/fixed-header';
import { onTrusted } from '../../../page/dom/trusted-events';
import { boxOf, childrenOf, documentOf, localNameOf, parentOf } from '../../../page/dom/unclobbered';

export type PanelPosition = 'beside' | 'sheet';

/** Narrower than this the entries break into too many lines; wider than that they look lost. In pixels. */
const NARROWEST = 160;
const WIDEST = 264;
/** A panel that stands beside gives way only where it lacks so much, so that a scrollbar's coming and going moves nothing. */
const SLACK = 16;
const GAP = 20;
const EDGE = 8;

/**
 * Keeps the panel to the right of the article where the margin has room, and tells when it has not.
 * Returns the function that names the article's element.
 */
export function positionPanel(
  document: Document,
  host: HTMLElement,
  onPlacing: (position: PanelPosition) => void,
  signal: AbortSignal,
): (article: Element) => void {
  const view = document.defaultView;
  let article: Element | null = null;
  let told: PanelPosition | null = null;

  const measure = (): void => {
    if (view === null || article === null || signal.aborted) return;
    const box = boxOf(article);
    const right = contentRight(article);
    const room = document.documentElement.clientWidth - right - GAP - EDGE;
    const width = Math.min(room, WIDEST);
    const isFree = room >= NARROWEST - (told === 'beside' ? SLACK : 0) && !isTaken(article, right + GAP, right + GAP + width);
    const position: PanelPosition = isFree ? 'beside' : 'sheet';
    const origin = containingOrigin(document, view);
    const covered = coveredTop(document);
    // Read first, written last: a reading after a writing makes the browser lay the page out once more.
    const set = (name: string, pixels: number): void => host.style.setProperty(`--techand-${name}`, `${Math.round(pixels)}px`);
    set('covered', covered);
    set('rail-top', box.top - origin.top);
    set('rail-left', right + GAP - origin.left);
    set('rail-width', width);
    set('rail-height', box.height);
    if (position === told) return;
    told = position;
    host.dataset['placing'] = position;
    onPlacing(position);
  };

  const resized = view === null ? null : new view.ResizeObserver(measure);
  onTrusted(view, 'resize', measure, { signal });
  signal.addEventListener('abort', () => resized?.disconnect());

  return (next) => {
    if (next === article) return;
    // Tells the first time, too: in the next frame, when the page is laid out anyway, and before anything is painted.
    resized?.disconnect();
    resized?.observe(next);
    // What stands above the article moves it without resizing it.
    resized?.observe(document.body);
    article = next;
  };
}

/** Whether something of the page stands beside the article in this strip: a side column, seldom higher than a line at its ends. */
function isTaken(article: Element, left: number, right: number): boolean {
  const { top, bottom } = boxOf(article);
  for (let inner: Element = article, outer = parentOf(article); outer !== null; inner = outer, outer = parentOf(outer)) {
    for (const beside of childrenOf(outer)) {
      if (beside === inner || isOurs(beside)) continue;
      const box = boxOf(beside);
      const isInStrip = box.width > 0 && box.right > left && box.left < right;
      const shared = Math.min(bottom, box.bottom) - Math.max(top, box.top);
      if (isInStrip && shared > 48 && !isFloating(beside)) return true;
    }
    if (localNameOf(outer) === 'body') break;
  }
  return false;
}

/** Fixed and sticky parts of the page pass over any article; they leave room for nobody. */
function isFloating(element: Element): boolean {
  const position = documentOf(element).defaultView?.getComputedStyle(element).position;
  return position === 'fixed' || position === 'sticky' || position === 'absolute';
}

/**
 * The right edge of the text column: of the widest block, since a root may be wider than what it holds. Where that is the
 * body, as in saved copies, our own hosts stand among the blocks: what is placed here is not what it is placed by.
 */
function contentRight(article: Element): number {
  let right = 0;
  for (const block of childrenOf(article)) {
    if (isOurs(block)) continue;
    const box = boxOf(block);
    if (box.height > 0) right = Math.max(right, box.right);
  }
  return right === 0 ? boxOf(article).right : right;
}
