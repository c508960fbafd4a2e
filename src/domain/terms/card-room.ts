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

/** Between the word and its card. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const EDGE = 8;
/** Lower than this a card shows two lines between its head and its foot: then it may lie over the page's header. */
const LOW = 180;

/** How high a card may be on either side of a word without covering it. */
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

/** Where the left upper corner of a card comes that is as high as its side allows. */
export function cornerBeside(word: Box, card: { readonly width: number; readonly height: number }, side: Side, { width }: Viewport): { left: number; top: number } {
  return {
    left: Math.max(EDGE, Math.min(word.left, width - EDGE - card.width)),
    top: side === 'below' ? word.bottom + GAP : word.top - GAP - card.height,
  };
}

/** A sheet's height at most, and how far the page has to go up for the word to stand above it. */
export interface SheetRoom {
  readonly height: number;
  readonly scroll: number;
  /** Where the page ends too soon for that, the sheet hangs from the upper edge. */
  readonly edge: 'foot' | 'top';
}

/** Part of the window that a sheet takes at most. */
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
 * Where a word that is out of view will be read: cards are also opened while the page still scrolls to their word, which it
 * brings to the upper third.
 */
export function broughtIntoView(word: Box, { height, covered }: Viewport): Box {
  if (word.bottom > 0 && word.top < height) return word;
  const by = covered + height / 4 - word.top;
  return { ...word, top: word.top + by, bottom: word.bottom + by };
}
