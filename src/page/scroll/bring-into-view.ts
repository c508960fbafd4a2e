import { coveredTop } from './fixed-header';

/** Space around a word that is brought into view, in pixels. */
const CLEARANCE = 16;

/** Scrolls at once, and only if a range is not in view; then to the upper third, so that there is room for its card. */
export function bringIntoView(range: Range): void {
  const document = range.startContainer.ownerDocument;
  const view = document?.defaultView;
  if (document === null || view === null || view === undefined) return;
  const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const covered = coveredTop(document);
  if (box.top >= covered + CLEARANCE && box.bottom <= view.innerHeight - CLEARANCE) return;
  view.scrollBy({ top: box.top - covered - view.innerHeight / 3, behavior: 'instant' });
}
