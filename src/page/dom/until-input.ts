import { onTrusted } from './trusted-events';
import { reported } from './reported';

/** Kinds of input by the reader. */
export type Input = 'keydown' | 'pointerdown' | 'wheel' | 'touchmove' | 'scroll key';

/** Keys that move the page, the focus or the address. */
const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab', 'Enter']);

/**
 * A controller that aborts at the reader's next input of these kinds, or with the given signal; it can also be aborted by
 * the caller.
 */
export function untilInput(document: Document, inputs: readonly Input[], signal: AbortSignal): AbortController {
  const until = new AbortController();
  const options = { signal: until.signal, capture: true, passive: true };
  const end = (): void => until.abort();
  for (const input of inputs) {
    if (input === 'scroll key') onTrusted(document, 'keydown', ({ key }) => SCROLL_KEYS.has(key) && end(), options);
    else onTrusted(document, input, end, options);
  }
  signal.addEventListener('abort', reported(end), options);
  return until;
}
