import { onTrusted } from '../../../../page/dom/trusted-events';
import { parentOf } from '../../../../page/dom/unclobbered';

/**
 * Calls back where the page's layout has moved a word under its open card: a picture that came late above it pushes it down,
 * and the card, which stands in the document's coordinates, would lie on it. Whatever does that resizes an element around the
 * word, or scrolls one. Returns what names the word; `null` ends it.
 */
export function watchWordPosition(view: Window & typeof globalThis, onMoved: (word: Range) => void, signal: AbortSignal): (word: Range | null) => void {
  let observer: ResizeObserver | undefined;
  let look: (() => void) | undefined;
  // The window's own scrolling moves both. That of an inner part of the page does not bubble up to the window: captured.
  onTrusted(view, 'scroll', () => look?.(), { capture: true, passive: true, signal });
  return (word) => {
    observer?.disconnect();
    look = undefined;
    if (word === null) return;
    /** Where it stands in the document. */
    const positionInDocument = (): number[] => {
      const { x, y } = word.getBoundingClientRect();
      return [x + view.scrollX, y + view.scrollY];
    };
    let known = positionInDocument();
    look = () => {
      const now = positionInDocument();
      // In the middle of a scroll both are fractions of a pixel.
      if (now.every((at, axis) => Math.abs(at - (known[axis] ?? 0)) < 2)) return;
      known = now;
      onMoved(word);
    };
    observer = new view.ResizeObserver(look);
    for (let at = parentOf(word.startContainer); at !== null; at = parentOf(at)) observer.observe(at);
  };
}
