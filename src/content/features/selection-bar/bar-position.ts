import { isOurs } from '../../../page/host/companion-element';
import { containingOrigin } from '../../../page/host/containing-origin';
import { documentOf, contains, parentOf } from '../../../page/dom/unclobbered';
import { linesOf } from '../../../page/text/text-ranges';

const EDGE = 8;
/** Space between the text and the button in pixels; on phones the selection handles are below the text. */
const GAP = { fine: 8, coarse: 44 };

/**
 * Positions the absolute bar beside a passage, in view, not over its text and not under other elements: below
 * its end, above its beginning, else at the edge of the viewport. On phones never above, where the browser shows its own
 * menu. Returns `false` where there is no free position.
 */
export function positionBeside(article: Element, range: Range, bar: HTMLElement): boolean {
  const document = documentOf(article);
  const view = document.defaultView;
  if (view === null) return false;
  const lines = linesOf(range);
  const last = lines.at(-1) ?? range.getBoundingClientRect();
  const first = lines[0] ?? last;
  const { width, height } = bar.getBoundingClientRect();
  const isCoarse = view.matchMedia('(pointer: coarse)').matches;
  const gap = isCoarse ? GAP.coarse : GAP.fine;
  const lowest = view.innerHeight - EDGE - height;
  const rightmost = document.documentElement.clientWidth - width - EDGE;
  const position = [
    { left: last.right - width, top: last.bottom + gap },
    ...(isCoarse ? [] : [{ left: first.left, top: first.top - gap - height }]),
    { left: rightmost, top: lowest },
    { left: EDGE, top: lowest },
  ]
    .map(({ left, top }) => ({ left: Math.min(Math.max(EDGE, left), rightmost), top }))
    .find(({ left, top }) => top >= EDGE && top <= lowest && isFree(article, bar, left, top, width, height));
  if (position === undefined) return false;
  // In document coordinates, so that it stays beside the passage when the page is scrolled.
  const origin = containingOrigin(document, view);
  bar.style.top = `${Math.round(position.top - origin.top)}px`;
  bar.style.left = `${Math.round(position.left - origin.left)}px`;
  return true;
}

/** Whether no element that lies over the page (a menu, a header, our contents) is at the corners or the middle of a box. */
function isFree(article: Element, bar: HTMLElement, left: number, top: number, width: number, height: number): boolean {
  const document = documentOf(article);
  bar.style.visibility = 'hidden';
  const points = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
    [0.5, 0.5],
  ] as const;
  const isCovered = points.some(([across, down]) => {
    let at = document.elementFromPoint(left + across * width, top + down * height);
    for (; at !== null && !contains(at, article); at = parentOf(at)) {
      if (isOurs(at) || /absolute|fixed|sticky/.test(getComputedStyle(at).position)) return true;
    }
    return false;
  });
  bar.style.visibility = '';
  return !isCovered;
}
