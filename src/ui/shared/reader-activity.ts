/** What the reader does in this window: while they are busy, nothing in it may move by itself. */
export interface ReaderActivity {
  /** They scroll, press or type here, or the field that has the focus has a text. */
  readonly isBusy: () => boolean;
  /** A syllable is being composed, or the last key was a moment ago. */
  readonly isTyping: () => boolean;
}

/** Pauses after which the reader is taken to have finished, in milliseconds: with scrolling and pressing, and with typing. */
const RESTED_MS = 4000;
const TYPED_MS = 1000;

export function watchActivity(document: Document, clock: () => number, signal: AbortSignal): ReaderActivity {
  let last = Number.NEGATIVE_INFINITY;
  let lastInput = Number.NEGATIVE_INFINITY;
  let isComposing = false;
  const touch = (): void => {
    last = clock();
  };
  // `scroll` is not among them: the window scrolls by itself, too.
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) {
    document.addEventListener(type, touch, { signal, passive: true, capture: true });
  }
  document.addEventListener(
    'input',
    () => {
      lastInput = clock();
    },
    { signal, capture: true },
  );
  const compose = (isOpen: boolean) => (): void => {
    isComposing = isOpen;
    lastInput = clock();
  };
  document.addEventListener('compositionstart', compose(true), { signal, capture: true });
  document.addEventListener('compositionend', compose(false), { signal, capture: true });

  const isTyping = (): boolean => isComposing || clock() - lastInput < TYPED_MS;
  return {
    isTyping,
    isBusy: () => isTyping() || clock() - last < RESTED_MS || hasTextBegun(document),
  };
}

function hasTextBegun(document: Document): boolean {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && field.value !== '' && document.hasFocus();
}
