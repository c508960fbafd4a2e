import { indexQuotes, matchQuote } from '../../domain/quotes';
import type { PageHighlight } from '../../messaging/messages';
import { paintRanges } from '../../page/paint';
import { rangeBetween } from '../../page/text-ranges';
import type { ArticleView, Feature } from '../feature';

/** Name in the page's highlight registry; the colour stands in the page stylesheet. */
const NAME = 'techand-note';

/** Passages the reader kept, painted without touching the DOM. */
export const noteHighlights: Feature = {
  id: 'note-highlights',
  mount(context, signal) {
    let view: ArticleView | null = null;
    let highlights: readonly PageHighlight[] = [];
    const paint = (): void => {
      if (view?.isComplete !== true || signal.aborted) return;
      paintRanges(context.document, NAME, findRanges(view, highlights));
    };
    context.notes.listen((next) => {
      highlights = next.highlights;
      paint();
    }, signal);
    signal.addEventListener('abort', () => paintRanges(context.document, NAME, []), { once: true });
    return (next) => {
      view = next;
      paint();
    };
  },
};

function findRanges(view: ArticleView, highlights: readonly PageHighlight[]): Range[] {
  if (highlights.length === 0) return [];
  const reading = view.reading();
  const index = indexQuotes(reading.text);
  return highlights.flatMap(({ target }) => {
    const span = matchQuote(index, target);
    return (span === null ? null : rangeBetween(reading, span.start, span.end)) ?? [];
  });
}
