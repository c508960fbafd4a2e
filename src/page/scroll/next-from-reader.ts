import { deepActiveElement } from '../dom/focus';
import { coveredTop } from './fixed-header';
import { isInView } from '../dom/in-view';
import { boundsOf, documentOf, contains, parentOf } from '../dom/unclobbered';

/**
 * Index of the next (`step` 1) or the previous (`step` -1) of sorted ranges, from where the reader is: at what has the
 * focus or at the caret, if that is in view, else at the top of what is in view. -1 where there is none.
 */
export function nextFromReader(article: Element, ranges: readonly Range[], step: 1 | -1): number {
  const at = readerPoint(article);
  const top = coveredTop(documentOf(article));
  const isBehind = (range: Range): boolean =>
    at === null ? range.getBoundingClientRect().top >= top : range.compareBoundaryPoints(Range.START_TO_START, at) >= 0;
  if (step === 1) return ranges.findIndex(isBehind);
  const first = ranges.findIndex((range) => isBehind(range) || (at !== null && range.compareBoundaryPoints(Range.END_TO_END, at) > 0));
  return (first === -1 ? ranges.length : first) - 1;
}

/** Where the reader is; a caret inside of what has the focus is more exact than the focus. */
function readerPoint(article: Element): Range | null {
  const focused = focusedPoint(article);
  const caret = caretPoint(article);
  return focused === null || (caret !== null && focused.startContainer.contains(caret.startContainer)) ? caret : focused;
}

/** What has the focus in the article, as the point directly before its content. */
function focusedPoint(article: Element): Range | null {
  const document = documentOf(article);
  const active = deepActiveElement(document);
  if (active === null || active === article || !contains(article, active) || !isInView(boundsOf(active), document)) return null;
  return pointAt(document, active, 0);
}

function caretPoint(article: Element): Range | null {
  const document = documentOf(article);
  const selection = document.getSelection();
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null || !contains(article, node)) return null;
  const caret = pointAt(document, node, selection.focusOffset);
  const box = caret.getClientRects()[0] ?? boundsOf(parentOf(node) ?? article);
  return isInView(box, document) ? caret : null;
}

function pointAt(document: Document, node: Node, offset: number): Range {
  const point = document.createRange();
  point.setStart(node, offset);
  return point;
}
