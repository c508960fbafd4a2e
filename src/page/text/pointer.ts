import { windowOf } from '../dom/window-of';
import { isOurs } from '../host/companion-element';
import { caretAt, type Caret, type Point } from './range-hits';
import { onTrusted } from '../dom/trusted-events';
import { closestTo, contains } from '../dom/unclobbered';
import { onAbort, reported } from '../dom/reported';

/** Elements that have a click of their own. */
const HAS_OWN_CLICK = 'a, button, summary, label, textarea, input, select, video, audio, [role="button"], [onclick]';

/**
 * Where the mouse is, and the letter of the article below it; `null` over elements that have their own click, and outside
 * the article.
 */
export interface PointerSpot extends Point {
  readonly target: EventTarget | null;
  readonly caret: Caret | null;
}

/**
 * Reports where the mouse is, at most once a frame, and `null` while a button is held or the mouse has left. The document
 * is asked what is there only inside `article()`.
 */
export function watchPointer(
  document: Document,
  article: () => Element | null,
  onSpot: (spot: PointerSpot | null) => void,
  signal: AbortSignal,
): void {
  const view = windowOf(document);
  let last: PointerEvent | null = null;
  let pressedAt: Point | null = null;
  let frame: number | null = null;
  const tell = (): void => {
    frame = null;
    if (last === null || signal.aborted) return;
    onSpot(last.pointerType === 'mouse' && last.buttons === 0 ? spotOf(document, article(), last) : null);
  };
  onTrusted(
    document,
    'pointerdown',
    ({ clientX: x, clientY: y }) => {
      pressedAt = { x, y };
    },
    { signal, capture: true, passive: true },
  );
  onTrusted(
    document,
    'pointermove',
    (event) => {
      // What was pressed may disappear and leave the mouse over a word, where the reader did not go.
      if (event.clientX === pressedAt?.x && event.clientY === pressedAt.y) return;
      pressedAt = null;
      last = event;
      frame ??= view.requestAnimationFrame(reported(tell));
    },
    { signal, capture: true, passive: true },
  );
  // A mouse that has left the window sends no more moves.
  onTrusted(
    document.documentElement,
    'pointerleave',
    (event) => {
      last = event;
      onSpot(null);
    },
    { signal, passive: true },
  );
  onAbort(signal, () => frame === null || view.cancelAnimationFrame(frame));
}

/** The spot of a press or move. */
export function spotOf(document: Document, article: Element | null, event: MouseEvent): PointerSpot {
  const { clientX: x, clientY: y, target } = event;
  return { x, y, target, caret: article !== null && isReadable(article, target) ? caretAt(document, { x, y }) : null };
}

/** Whether a target is text of the article that has no click of its own. */
function isReadable(article: Element, target: EventTarget | null): boolean {
  return target instanceof Element && !isOurs(target) && contains(article, target) && closestTo(target, HAS_OWN_CLICK) === null;
}
