import { paintRanges } from '../../page/paint';

/** Name in the page's highlight registry; the colour stands in the page stylesheet. */
const NAME = 'techand-term';
/** How long a word stays painted, in milliseconds. */
const STAYS = 4000;

/** Paints a word the reader was led to, without touching the DOM, until their next key or press or for a moment. */
export function flashRange(document: Document, range: Range, signal: AbortSignal): void {
  const stop = new AbortController();
  const end = (): void => {
    stop.abort();
    clearTimeout(timer);
    paintRanges(document, NAME, []);
  };
  paintRanges(document, NAME, [range]);
  const timer = setTimeout(end, STAYS);
  for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, end, { signal: stop.signal, capture: true });
  signal.addEventListener('abort', end, { signal: stop.signal });
}
