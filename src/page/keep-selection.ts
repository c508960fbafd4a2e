import type { ReadingText } from './reading-text';
import { offsetsOf, rangeBetween } from './text-ranges';

/**
 * Runs a change that cuts or joins text nodes of the article and gives the reader the same selection back,
 * direction included. `read` must read the article anew after the change. A selection that reaches out of `root` is left alone.
 */
export function keepSelection(root: Element, read: () => ReadingText, change: () => void): void {
  const selection = root.ownerDocument.getSelection();
  const selected = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const range = selected !== null && root.contains(selected.commonAncestorContainer) ? selected : null;
  const offsets = range === null ? null : offsetsOf(read(), range);
  const isBackward = range !== null && selection?.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
  change();
  if (selection === null || offsets === null) return;
  const kept = rangeBetween(read(), offsets.start, offsets.end);
  if (kept === null) return;
  if (isBackward) selection.setBaseAndExtent(kept.endContainer, kept.endOffset, kept.startContainer, kept.startOffset);
  else selection.setBaseAndExtent(kept.startContainer, kept.startOffset, kept.endContainer, kept.endOffset);
}
