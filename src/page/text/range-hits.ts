/** A position in the page's text, as the browser gives it for a point. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** A point of the viewport in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ranges by the text nodes they touch, so that the few near a point are found without checking the others. */
export type RangeIndex<Item> = ReadonlyMap<Node, readonly Item[]>;

/** The underline is below the letters' box and belongs to the word, in pixels. */
const BELOW = 4;

/** Indexes items by the text nodes of their ranges; `nodesOf` may give them in any order. */
export function indexRanges<Item>(items: readonly Item[], nodesOf: (item: Item) => Iterable<Node>): RangeIndex<Item> {
  const index = new Map<Node, Item[]>();
  for (const item of items) {
    for (const node of nodesOf(item)) {
      const known = index.get(node);
      if (known === undefined) index.set(node, [item]);
      else known.push(item);
    }
  }
  return index;
}

/** The letter nearest to a point; `null` where there is none. */
export function caretAt(document: Document, { x, y }: Point): Caret | null {
  const position = document.caretPositionFromPoint(x, y);
  return position === null ? null : { node: position.offsetNode, offset: position.offset };
}

/**
 * Whether a range's text is drawn at a point. Beyond a line's end the browser gives the nearest letter, but nothing is
 * drawn there.
 */
export function isDrawnAt(range: Range, { x, y }: Point): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + BELOW);
}

/** The item whose range is drawn at a point, given the caret there; `null` if there is none. */
export function itemAt<Item extends { readonly range: Range }>(index: RangeIndex<Item>, caret: Caret | null, point: Point): Item | null {
  if (caret === null) return null;
  // Between two words that touch, the caret is both the end of one and the start of the other, so their boxes decide.
  const near = (index.get(caret.node) ?? []).filter(({ range }) => range.isPointInRange(caret.node, caret.offset));
  return near.find(({ range }) => isDrawnAt(range, point)) ?? null;
}
