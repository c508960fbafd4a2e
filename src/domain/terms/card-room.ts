/** A box in the viewport, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** How much of its top a header of the page covers. */
  readonly covered: number;
}

export type Side = 'above' | 'below';

/** Space between the word and its card. */
const GAP = 6;
/** Space between the card and the edge of the viewport. */
const EDGE = 8;
/** A card lower than this shows only two lines between its head and its foot; then it may cover the page's header. */
const LOW = 180;

/** How high a card may be above and below a word without covering it. */
export function roomsBeside(word: Box, { height, covered }: Viewport): Readonly<Record<Side, number>> {
  const below = height - EDGE - word.bottom - GAP;
  const above = word.top - GAP - EDGE;
  const aboveHeader = above - covered;
  return { below, above: Math.max(aboveHeader, below) < LOW ? above : aboveHeader };
}

/** Below where the card fits, else above where it does, else where there is more room. */
export function sideFor(height: number, { above, below }: Readonly<Record<Side, number>>): Side {
  if (height <= below) return 'below';
  return height <= above || above > below ? 'above' : 'below';
}

/** The position of the upper left corner of a card that is as high as its side allows. */
export function cornerBeside(
  word: Box,
  card: { readonly width: number; readonly height: number },
  side: Side,
  { width }: Viewport,
): { left: number; top: number } {
  return {
    left: Math.max(EDGE, Math.min(word.left, width - EDGE - card.width)),
    top: side === 'below' ? word.bottom + GAP : word.top - GAP - card.height,
  };
}

/** The most height that a sheet gets, and how far the page has to scroll for the word to be visible above it. */
export interface SheetRoom {
  readonly height: number;
  readonly scroll: number;
  /** At the top edge where the page ends too soon to scroll that far. */
  readonly edge: 'foot' | 'top';
}

/** The largest share of the window that a sheet takes. */
const SHEET = 0.6;

/** How a sheet and its word share the window; `scrollable` is how far the page can still go up. */
export function roomForSheet(word: Box, wanted: number, viewport: Viewport, scrollable: number): SheetRoom {
  const { height, covered } = viewport;
  const most = Math.min(wanted, SHEET * height, height - covered - (word.bottom - word.top) - 2 * GAP);
  const missing = Math.max(0, word.bottom + GAP - (height - most));
  const scroll = Math.min(missing, Math.max(0, scrollable));
  const foot = most - (missing - scroll);
  const top = word.top - scroll - GAP;
  if (foot >= Math.min(LOW, most) || foot >= top) return { height: foot, scroll, edge: 'foot' };
  return { height: Math.min(top, SHEET * height), scroll, edge: 'top' };
}

/**
 * Where a word that is out of view will be: a card may open while the page still scrolls to its word, which ends in the
 * upper third of the window.
 */
export function broughtIntoView(word: Box, { height, covered }: Viewport): Box {
  if (word.bottom > 0 && word.top < height) return word;
  const by = covered + height / 4 - word.top;
  return { ...word, top: word.top + by, bottom: word.bottom + by };
}
