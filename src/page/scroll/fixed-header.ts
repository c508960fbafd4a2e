import { isOurs } from '../host/companion-element';
import { boundsOf, parentOf } from '../dom/unclobbered';
import { reported } from '../dom/reported';

/** What was measured in the task that is running: what else asks in it would make the browser compute the layout again. */
const measured = new WeakMap<Document, number>();

/** How many pixels a fixed or sticky header covers at the top of the viewport now; measured, since skins differ. */
export function coveredTop(document: Document): number {
  const known = measured.get(document);
  if (known !== undefined) return known;
  const covered = measureCoveredTop(document);
  // Firefox holds timers back while a page loads: what was measured would count for seconds.
  if (import.meta.env.FIREFOX) return covered;
  measured.set(document, covered);
  setTimeout(reported(() => measured.delete(document)));
  return covered;
}

function measureCoveredTop(document: Document): number {
  const view = document.defaultView;
  if (view === null) return 0;
  const middle = document.documentElement.clientWidth / 2;
  let covered = 0;
  // Headers may be stacked (a notice above a menu), so this looks again below what was found; four is more than any skin
  // has.
  for (let look = 0; look < 4; look += 1) {
    const bottom = headerBottomAt(document, view, middle, covered + 1);
    if (bottom === null || bottom <= covered || bottom > view.innerHeight / 2) break;
    covered = bottom;
  }
  return covered;
}

function headerBottomAt(document: Document, view: Window, x: number, y: number): number | null {
  for (const element of document.elementsFromPoint(x, y)) {
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      if (isOurs(at)) break;
      const { position } = view.getComputedStyle(at);
      if (position === 'fixed' || position === 'sticky') {
        const box = boundsOf(at);
        if (box.top <= y && box.bottom > y) return box.bottom;
      }
    }
  }
  return null;
}
