import { windowOf } from '../../../page/dom/window-of';
import type { Settings } from '../../../domain/settings';
import type { Source } from '../../source';
import { isOurs } from '../../../page/host/companion-element';
import { containingOrigin } from '../../../page/host/containing-origin';
import { coveredTop } from '../../../page/scroll/fixed-header';
import { onTrusted } from '../../../page/dom/trusted-events';
import { boundsOf, childrenOf, documentOf, localNameOf, parentOf } from '../../../page/dom/unclobbered';
import { onAbort, reported } from '../../../page/dom/reported';

export type PanelPosition = 'beside' | 'sheet';

/** The smallest and the largest width of the panel beside the article, in pixels. */
const NARROWEST = 160;
const WIDEST = 264;
/** A panel beside the article stays there until this many pixels are missing, so that a scrollbar that comes and goes moves nothing. */
const SLACK = 16;
/** The size of text that both are for, in pixels: the browsers' own. With a larger one that the reader has set they grow. */
const USUAL = 16;
const GAP = 16;
const EDGE = 8;

/**
 * Positions the panel beside the article where a margin has room: the right one, or the left one before it, if the reader
 * wants it there. `onPosition` is called when that changes. Returns the function that sets the article's element.
 */
export function positionPanel(
  document: Document,
  host: HTMLElement,
  settings: Source<Settings>,
  onPosition: (position: PanelPosition) => void,
  signal: AbortSignal,
): (article: Element) => void {
  const view = windowOf(document);
  let article: Element | null = null;
  let told: PanelPosition | null = null;
  let isLeft = settings.get().contentsLeft;

  const measure = (): void => {
    if (article === null || signal.aborted) return;
    const box = boundsOf(article);
    const scale = parseFloat(view.getComputedStyle(host).fontSize) / USUAL || 1;
    const least = NARROWEST * scale - (told === 'beside' ? SLACK : 0);
    const beside = article;
    const rails = railsBeside(beside, document.documentElement.clientWidth, WIDEST * scale, isLeft);
    const rail = rails.find(({ left, width }) => width >= least && !isTaken(beside, left, left + width));
    const position: PanelPosition = rail ? 'beside' : 'sheet';
    const origin = containingOrigin(document, view);
    const covered = coveredTop(document);
    // All reading comes before all writing: reading after writing would make the browser compute the layout again.
    const set = (name: string, pixels: number): void => host.style.setProperty(`--techand-${name}`, `${Math.round(pixels)}px`);
    set('covered', covered);
    set('rail-top', box.top - origin.top);
    set('rail-height', box.height);
    if (rail) {
      set('rail-left', rail.left - origin.left);
      set('rail-width', rail.width);
    }
    if (position === told) return;
    told = position;
    host.dataset['placing'] = position;
    onPosition(position);
  };

  const resized = new view.ResizeObserver(reported(measure));
  onTrusted(view, 'resize', measure, { signal });
  settings.subscribe(({ contentsLeft }) => {
    if (contentsLeft === isLeft) return;
    isLeft = contentsLeft;
    measure();
  }, signal);
  onAbort(signal, () => resized.disconnect());

  return (next) => {
    if (next === article) return;
    // The observer also calls back for the first time, in the next frame, after layout and before paint.
    resized.disconnect();
    resized.observe(next);
    // An element above the article can move it without resizing it; then the body changes its height.
    resized.observe(document.body);
    article = next;
  };
}

/** Whether an element of the page is beside the article between `left` and `right`, e.g. a side column. An overlap of up to 48 pixels is ignored. */
function isTaken(article: Element, left: number, right: number): boolean {
  const { top, bottom } = boundsOf(article);
  for (let inner: Element = article, outer = parentOf(article); outer !== null; inner = outer, outer = parentOf(outer)) {
    for (const beside of childrenOf(outer)) {
      if (beside === inner || isOurs(beside)) continue;
      const box = boundsOf(beside);
      const isInStrip = box.width > 0 && box.right > left && box.left < right;
      const shared = Math.min(bottom, box.bottom) - Math.max(top, box.top);
      if (isInStrip && shared > 48 && !isFloating(beside)) return true;
    }
    if (localNameOf(outer) === 'body') break;
  }
  return false;
}

/** Fixed, sticky and absolute elements lie over the page; they take no space beside the article. */
function isFloating(element: Element): boolean {
  const position = documentOf(element).defaultView?.getComputedStyle(element).position;
  return position === 'fixed' || position === 'sticky' || position === 'absolute';
}

/** Where there is room beside the text column: on the right, after the left side if that is wanted. */
function railsBeside(
  article: Element,
  pageWidth: number,
  most: number,
  isLeft: boolean,
): readonly { readonly left: number; readonly width: number }[] {
  const { left, right } = contentEdges(article);
  const width = Math.min(pageWidth - right - GAP - EDGE, most);
  const leftWidth = Math.min(left - GAP - EDGE, most);
  const onRight = { left: right + GAP, width };
  return isLeft ? [{ left: left - GAP - leftWidth, width: leftWidth }, onRight] : [onRight];
}

/**
 * The edges of the text column, i.e. of its widest blocks, since the article's element may be wider than its text. In saved
 * copies that element is the body, which also has our own host elements: they are left out.
 */
function contentEdges(article: Element): { left: number; right: number } {
  let [left, right] = [Infinity, 0];
  for (const block of childrenOf(article)) {
    const box = boundsOf(block);
    if (box.height === 0 || isOurs(block)) continue;
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
  }
  return right === 0 ? boundsOf(article) : { left, right };
}
