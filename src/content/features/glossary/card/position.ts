import {
  broughtIntoView,
  cornerBeside,
  roomForSheet,
  roomsBeside,
  sideFor,
  type Box,
  type Side,
  type Viewport,
} from '../../../../domain/terms/card-room';
import { coveredTop } from '../../../../page/scroll/fixed-header';
import { wantsNoMotion } from '../../../../page/scroll/page-scroll';
import { linesOf } from '../../../../page/text/text-ranges';

/** Phones, upright and lying: touch, and a window whose width or height a card would fill anyway. */
const PHONE = '(pointer: coarse) and (max-width: 599px), (pointer: coarse) and (max-height: 499px)';

/** Why a card is positioned: for a `new` word, since its contents have `grown`, or since the window was `resized`. */
export type PositioningCause = 'new' | 'grown' | 'resized';

/**
 * Positions the card above or below its word, never over it; a card that is higher than the room there scrolls inside. On
 * phones it is a sheet at the foot of the screen, and the page scrolls up where the sheet would cover the word. A card that
 * has grown stays on its side, so that the pressed button stays under the pointer.
 */
export function positionCard(range: Range, panel: HTMLElement, cause: PositioningCause): void {
  const view = panel.ownerDocument.defaultView;
  const word = boundsOf(range);
  if (view === null || word === null) return;
  const viewport = viewportOf(view);
  if (cause !== 'grown') delete panel.dataset['side'];
  if (view.matchMedia(PHONE).matches) positionSheet(word, panel, view, viewport, cause);
  else positionBeside(word, panel, view, viewport, cause);
}

function positionBeside(word: Box, panel: HTMLElement, view: Window, viewport: Viewport, cause: PositioningCause): void {
  const rooms = roomsBeside(broughtIntoView(word, viewport), viewport);
  if (cause !== 'grown') panel.style.maxHeight = '';
  const height = panel.offsetHeight;
  const side = (panel.dataset['side'] as Side | undefined) ?? sideFor(height, rooms);
  panel.dataset['side'] = side;
  // The page may have been scrolled since, which leaves less room; a card that is shown does not get smaller by that.
  panel.style.maxHeight = `${Math.floor(cause === 'grown' ? Math.max(height, rooms[side]) : rooms[side])}px`;
  const size = { width: panel.offsetWidth, height: panel.offsetHeight };
  const { left, top } = cornerBeside(word, size, side, viewport);
  // The card is in the top layer with document coordinates, so that it scrolls with its word without a scroll listener.
  panel.style.left = `${Math.round(left + view.scrollX)}px`;
  panel.style.top = `${(side === 'below' ? Math.ceil : Math.floor)(top + view.scrollY)}px`;
}

function positionSheet(word: Box, panel: HTMLElement, view: Window, viewport: Viewport, cause: PositioningCause): void {
  const { scrollHeight } = panel.ownerDocument.scrollingElement ?? panel.ownerDocument.documentElement;
  panel.dataset['side'] ??= 'foot';
  for (const name of ['left', 'top']) panel.style.removeProperty(name);
  panel.style.maxHeight = '';
  const here = broughtIntoView(word, viewport);
  const scrollable = here === word && cause !== 'resized' ? scrollHeight - viewport.height - view.scrollY : 0;
  const { height, scroll, edge } = roomForSheet(here, panel.offsetHeight, viewport, scrollable);
  panel.dataset['side'] = edge;
  panel.style.maxHeight = `${Math.floor(height)}px`;
  if (scroll === 0) return;
  view.scrollBy({ top: Math.ceil(scroll), behavior: wantsNoMotion(view) ? 'instant' : 'smooth' });
}

function viewportOf(view: Window): Viewport {
  const { document } = view;
  return { width: document.documentElement.clientWidth, height: view.innerHeight, covered: coveredTop(document) };
}

/** The box around all lines of a word; around its first line where the word continues in another column. */
function boundsOf(range: Range): Box | null {
  const lines = linesOf(range);
  const [first] = lines;
  if (first === undefined) return null;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const isTorn = bottom - top > lines.length * 3 * first.height;
  return isTorn ? first : { left: first.left, right: first.right, top, bottom };
}
