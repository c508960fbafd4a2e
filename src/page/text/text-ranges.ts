import type { ReadingText, TextSegment } from './reading-text';
import type { TextRange } from '../../domain/text/text-range';

/** Part of one text node: a range of that node's own text. */
export interface TextPart extends TextRange {
  readonly node: Text;
}

/** The parts of text nodes that form `[start, end)` of the reading text, in order. */
export function partsBetween({ segments }: ReadingText, start: number, end: number): TextPart[] {
  const parts: TextPart[] = [];
  for (let index = firstEndingAfter(segments, start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= end) break;
    const shift = segment.from - segment.start;
    const from = Math.max(start, segment.start) + shift;
    const to = Math.min(end, segment.end) + shift;
    if (to > from) parts.push({ node: segment.node, start: from, end: to });
  }
  return parts;
}

/** A range over `[start, end)` of the reading text, or `null` where there is no text. */
export function rangeBetween(reading: ReadingText, start: number, end: number): Range | null {
  const parts = partsBetween(reading, start, end);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  // If the page has shortened a text since it was read, this offset does not exist any more, and `setEnd` would throw.
  if (first.end > first.node.length || last.end > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

/** The offsets of a range's text in the reading text, or `null` if it has none of it. */
export function offsetsOf({ segments }: ReadingText, range: Range): TextRange | null {
  let start: number | null = null;
  let end: number | null = null;
  for (const segment of segments) {
    if (!range.intersectsNode(segment.node)) continue;
    const shift = segment.start - segment.from;
    const from = segment.node === range.startContainer ? Math.max(range.startOffset, segment.from) : segment.from;
    const to = segment.node === range.endContainer ? range.endOffset : segment.node.length;
    if (to <= from) continue;
    start ??= from + shift;
    end = to + shift;
  }
  return start === null || end === null ? null : { start, end };
}

/** The boxes of a range's lines that have an area. */
export function linesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Index of the first segment that ends after `offset`, by binary search. */
function firstEndingAfter(segments: readonly TextSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
