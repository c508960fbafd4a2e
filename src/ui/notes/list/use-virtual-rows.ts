import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface VirtualRowsOptions {
  readonly count: number;
  /** Both functions change only when other rows are listed. */
  readonly keyOf: (index: number) => string;
  readonly estimate: (index: number) => number;
  /** Rows that stay drawn wherever the reader scrolls: one being edited, one that has the focus. */
  readonly pinned: readonly number[];
  /** Whether this is the first screen, for which few rows outside of the window are drawn. */
  readonly isFirst: boolean;
}

/** A row to draw, and the space before it for rows that are not drawn, in CSS pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly gap: number;
}

export interface VirtualRows {
  readonly drawn: readonly DrawnRow[];
  /** Space after the last drawn row, in CSS pixels. */
  readonly after: number;
  /** The `ref` of every drawn row, which also carries its index as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
  /** Scrolls a row to the top of the window, drawn or not. */
  readonly scrollTo: (index: number) => void;
}

type Rows = Virtualizer<Window, HTMLElement>;

/** Rows drawn above and below the window: those that fast scrolling reaches before the next frame. */
const OVERSCAN = 6;
const FIRST_OVERSCAN = 1;
/** Space above the list in the first drawing, in CSS pixels: less than there is, so that no row is missing and few are drawn in vain. */
const FIRST_MARGIN = 200;

/**
 * Decides which rows of a long list are drawn while the page scrolls. Drawn rows are in normal flow, so that a row that
 * grows moves the next one at once; rows that are not drawn are replaced by empty space.
 */
export function useVirtualRows(list: RefObject<HTMLElement | null>, options: VirtualRowsOptions): VirtualRows {
  const { count, keyOf, estimate, pinned, isFirst } = options;
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [margin, setMargin] = useState(isFirst ? FIRST_MARGIN : 0);
  const pins = pinned
    .filter((index) => index >= 0 && index < count)
    .sort((left, right) => left - right)
    .join(' ');
  const rangeExtractor = useCallback((range: Range) => withPinned(defaultRangeExtractor(range), pins), [pins]);
  const settings: VirtualizerOptions<Window, HTMLElement> = {
    count,
    getItemKey: keyOf,
    estimateSize: estimate,
    rangeExtractor,
    scrollMargin: margin,
    overscan: isFirst ? FIRST_OVERSCAN : OVERSCAN,
    getScrollElement: () => window,
    // The first rows are drawn before anything is measured.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    // A question about the place would make the browser lay the window out before there is anything in it.
    initialOffset: () => (isFirst ? 0 : window.scrollY),
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement: heightOf,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState<Rows>(() => new Virtualizer(settings));
  virtualizer.setOptions(settings);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // The elements above the list grow and shrink, too.
    const box = list.current?.getBoundingClientRect();
    if (box && box.width > 0) setMargin(Math.round(box.top + window.scrollY));
    virtualizer._willUpdate();
  });

  const items = virtualizer.getVirtualItems();
  const ends = [margin, ...items.map(({ end }) => end)];
  return {
    drawn: items.map(({ index, start }, at) => ({ index, gap: Math.max(0, start - (ends[at] ?? start)) })),
    after: Math.max(0, margin + virtualizer.getTotalSize() - (ends.at(-1) ?? 0)),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'start' }),
  };
}

function withPinned(range: number[], pins: string): number[] {
  if (pins === '') return range;
  return [...new Set([...range, ...pins.split(' ').map(Number)])].sort((left, right) => left - right);
}

/** In a hidden view every element has a height of 0: then the height measured before is used. */
function heightOf(element: HTMLElement, entry: ResizeObserverEntry | undefined, rows: Rows): number {
  const index = rows.indexFromElement(element);
  const known = rows.itemSizeCache.get(rows.options.getItemKey(index));
  if (entry === undefined && known !== undefined) return known;
  const height = entry?.borderBoxSize[0]?.blockSize ?? element.getBoundingClientRect().height;
  return height > 0 ? height : (known ?? rows.options.estimateSize(index));
}
