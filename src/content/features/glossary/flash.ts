import { TERM_SHOWN } from '../../../page/paint/highlight-names';
import { paintRanges } from '../../../page/paint/paint';
import { untilInput } from '../../../page/dom/until-input';
import { onAbort, reported } from '../../../page/dom/reported';

/** How long a word stays painted, in milliseconds. */
const STAYS = 4000;

/** Paints a word that the reader jumped to, without changing the DOM, until the next key or press or for some seconds. */
export function flashRange(document: Document, range: Range, signal: AbortSignal): void {
  const flash = untilInput(document, ['keydown', 'pointerdown'], signal);
  const timer = setTimeout(
    reported(() => flash.abort()),
    STAYS,
  );
  paintRanges(document, TERM_SHOWN, [range]);
  onAbort(flash.signal, () => {
    clearTimeout(timer);
    paintRanges(document, TERM_SHOWN, []);
  });
}
