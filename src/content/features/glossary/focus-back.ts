import { passFocus } from '../../../page/dom/focus';
import { closestTo, parentOf } from '../../../page/dom/unclobbered';

/** Returns the focus to the element that had it before the card; where there is none, to the block of text with the term. */
export function giveFocusBack(origin: Element | null, range: Range | null): void {
  if (origin !== null && 'focus' in origin && origin.isConnected && origin.getClientRects().length > 0) {
    (origin as HTMLElement).focus({ preventScroll: true });
    return;
  }
  const parent = range && parentOf(range.startContainer);
  const block = parent && (closestTo(parent, 'p, li, figcaption, blockquote, td, dd, div') as HTMLElement | null);
  if (block) passFocus(block);
}
