import { onTrusted } from '../../../../page/dom/trusted-events';
import { parentOf } from '../../../../page/dom/unclobbered';
import { reported } from '../../../../page/dom/reported';

/**
 * Calls back when the layout has moved the word of an open card: e.g. a picture that loads late above pushes the word down,
 * and the card, which is positioned in document coordinates, would cover it. Such a change resizes or scrolls an element
 * around the word. Returns the function that sets the word; `null` stops watching.
 */
export function watchWordPosition(
  view: Window & typeof globalThis,
  onMoved: (word: Range) => void,
  signal: AbortSignal,
): (word: Range | null) => void {
  let observer: ResizeObserver | undefined;
  let look: (() => void) | undefined;
  // Scrolling of an inner element does not bubble, so the event is captured. Scrolling of the window moves word and card together.
  onTrusted(view, 'scroll', () => look?.(), { capture: true, passive: true, signal });
  return (word) => {
    observer?.disconnect();
    look = undefined;
    if (word === null) return;
    /** The word's position in the document. */
    const positionInDocument = (): number[] => {
      const { x, y } = word.getBoundingClientRect();
      return [x + view.scrollX, y + view.scrollY];
    };
    let known = positionInDocument();
    look = () => {
      const now = positionInDocument();
      // During a scroll the values differ by fractions of a pixel.
      if (now.every((at, axis) => Math.abs(at - (known[axis] ?? 0)) < 2)) return;
      known = now;
      onMoved(word);
    };
    observer = new view.ResizeObserver(reported(look));
    for (let at = parentOf(word.startContainer); at !== null; at = parentOf(at)) observer.observe(at);
  };
}
