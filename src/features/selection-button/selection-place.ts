import { containingOrigin } from '../../page/containing-origin';

const GAP = 8;
const EDGE = 8;

/** Puts an absolute button just below the end of the selection, inside the viewport and clear of the text selected. */
export function placeBySelection(document: Document, button: HTMLElement): void {
  const view = document.defaultView;
  const range = document.getSelection()?.getRangeAt(0);
  if (view === null || range === undefined) return;
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const last = lines.at(-1) ?? range.getBoundingClientRect();
  const first = lines[0] ?? last;
  const { width, height } = button.getBoundingClientRect();
  const isRoomBelow = last.bottom + GAP + height + EDGE <= view.innerHeight;
  const top = isRoomBelow ? last.bottom + GAP : Math.max(EDGE, first.top - GAP - height);
  const left = Math.min(Math.max(EDGE, last.right - width), document.documentElement.clientWidth - width - EDGE);
  // In the document's coordinates, so that it stays by its words when the page is scrolled.
  const origin = containingOrigin(document, view);
  button.style.top = `${Math.round(top - origin.top)}px`;
  button.style.left = `${Math.round(left - origin.left)}px`;
}
