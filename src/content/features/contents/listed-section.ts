import type { SectionId } from '../../../domain/post/outline';
import { onTrusted } from '../../../page/dom/trusted-events';
import type { PageContext } from '../../feature';

/**
 * Returns the section whose terms are listed: the current one. While the focus is in the list, or in a card that was opened
 * from it, the section does not change: a card scrolls the page to its word, which may make the section before the current
 * one, and then the button that gets the focus back after Escape would be gone. `draw` is called when the section changes.
 */
export function listedSection(
  context: PageContext,
  root: ShadowRoot,
  current: () => SectionId | null,
  draw: () => void,
  signal: AbortSignal,
): () => SectionId | null {
  let listed: SectionId | null = null;
  let isMovedByHand = false;
  const isInList = (): boolean => root.activeElement?.closest('.terms ul') != null;
  const isHeld = (): boolean => context.askedTerm.get() !== null || (isInList() && !isMovedByHand);
  const look = (): void => {
    if (!isHeld() && listed !== current()) draw();
  };

  onTrusted(
    root,
    'focusin',
    () => {
      isMovedByHand = false;
      look();
    },
    { signal },
  );
  onTrusted(
    root,
    'focusout',
    ({ relatedTarget }) => {
      // Between the blur of one button and the focus of the next no button has the focus.
      if (!root.contains(relatedTarget as Node | null)) look();
    },
    { signal },
  );
  context.askedTerm.subscribe(look, signal);
  // A reader who scrolls by wheel or finger is back in the article, although the focus may still be in the list.
  for (const type of ['wheel', 'touchmove'] as const) {
    onTrusted(
      context.document,
      type,
      () => {
        isMovedByHand = true;
        look();
      },
      { signal, passive: true },
    );
  }
  return () => {
    if (!isHeld()) listed = current();
    return listed;
  };
}
