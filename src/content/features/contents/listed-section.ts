import type { SectionId } from '../../../domain/post/outline';
import { onTrusted } from '../../../page/dom/trusted-events';
import type { PageContext } from '../../feature';

/**
 * Tells the section whose terms are listed: the one the reader is in. While the focus is in the list, or in a card that was
 * opened from it, it stays what it was: a card scrolls the page to its word, with which the section before may become the
 * current one, and the button that Escape leads back to would be gone. `draw` is called where it has changed by that.
 */
export function listedSection(context: PageContext, root: ShadowRoot, current: () => SectionId | null, draw: () => void, signal: AbortSignal): () => SectionId | null {
  let listed: SectionId | null = null;
  let isMovedByHand = false;
  const isInList = (): boolean => root.activeElement?.closest('.terms ul') != null;
  const isHeld = (): boolean => context.askedTerm.get() !== null || (isInList() && !isMovedByHand);
  const look = (): void => {
    if (!isHeld() && listed !== current()) draw();
  };

  onTrusted(root, 'focusin', () => {
    isMovedByHand = false;
    look();
  }, { signal });
  onTrusted(root, 'focusout', ({ relatedTarget }) => {
    // On the way from one button of the list to the next none of them has the focus.
    if (!root.contains(relatedTarget as Node | null)) look();
  }, { signal });
  context.askedTerm.subscribe(look, signal);
  // With a wheel or a finger the reader is back in the article, wherever the focus stayed.
  for (const type of ['wheel', 'touchmove'] as const) {
    onTrusted(context.document, type, () => {
      isMovedByHand = true;
      look();
    }, { signal, passive: true });
  }
  return () => {
    if (!isHeld()) listed = current();
    return listed;
  };
}
