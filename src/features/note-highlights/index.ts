import { indexQuotes, matchQuote } from '../../domain/quotes';
import type { QuoteTarget } from '../../domain/selectors';
import type { PageHighlight } from '../../messaging/messages';
import { showRange } from '../../page/jump';
import { paintRanges } from '../../page/paint';
import { sectionOf } from '../../page/sections';
import { rangeBetween } from '../../page/text-ranges';
import type { ArticleView, Feature, StandingPassage } from '../feature';

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
      const standing = findPassages(view, highlights.map(({ target }) => target));
      paintRanges(context.document, NAME, standing.map(({ range }) => range));
      context.passages.set(standing);
    };
    context.notes.listen((next) => {
      highlights = next.highlights;
      paint();
    }, signal);
    context.answer('passage/show', ({ target }) => {
      const passage = view === null ? undefined : findPassages(view, [target])[0];
      if (passage !== undefined) showRange(passage.range, signal);
      return { isFound: passage !== undefined };
    }, signal);
    context.answer('passage/missing', ({ targets }) => {
      if (view?.isComplete !== true) return { failure: 'unreachable' };
      const index = indexQuotes(view.reading().text);
      return { missing: targets.flatMap((target, at) => (matchQuote(index, target) === null ? [at] : [])) };
    }, signal);
    signal.addEventListener('abort', () => paintRanges(context.document, NAME, []), { once: true });
    return (next) => {
      view = next;
      paint();
    };
  },
};

function findPassages(view: ArticleView, targets: readonly QuoteTarget[]): StandingPassage[] {
  if (targets.length === 0) return [];
  const reading = view.reading();
  const index = indexQuotes(reading.text);
  return targets
    .flatMap((target) => matchQuote(index, target) ?? [])
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end }) => {
      const range = rangeBetween(reading, start, end);
      const section = range === null ? null : sectionOf(view.article.headings, range.startContainer);
      return range === null || section === null ? [] : [{ section, range }];
    });
}
