import type { QuoteTarget } from '../../domain/selectors';
import type { TextSpan } from '../../domain/quotes';
import type { PageHighlight } from '../../messaging/messages';
import { showRange } from '../../page/jump';
import { paintRanges } from '../../page/paint';
import { sectionOf } from '../../page/sections';
import { rangeBetween } from '../../page/text-ranges';
import type { ArticleView, Feature } from '../feature';
import { createPassageFinder } from './passage-finder';
import { passageOver, watchPresses, type FoundPassage } from './passage-press';

/** Name in the page's highlight registry; the colour stands in the page stylesheet. */
const NAME = 'techand-note';

/** Passages the reader kept, painted without touching the DOM; a press on one opens its note. */
export const noteHighlights: Feature = {
  id: 'note-highlights',
  mount(context, signal) {
    const { document } = context;
    const finder = createPassageFinder(context.ask);
    let view: ArticleView | null = null;
    let highlights: readonly PageHighlight[] = [];
    let found: readonly FoundPassage[] = [];

    const paint = (isAsked = false): void => {
      if (view?.isComplete !== true || signal.aborted) return;
      const { text } = view.reading();
      const targets = highlights.map(({ target }) => target);
      const spans = finder.now(text, targets);
      found = standing(view, targets, spans);
      paintRanges(document, NAME, found.map(({ range }) => range));
      context.passages.set(found);
      // What was edited comes as soon as the background has looked for it, and for the rest it is not asked again.
      if (!isAsked && spans.includes(undefined)) void finder.all(text, targets).then(() => paint(true));
    };
    context.notes.listen((next) => {
      highlights = next.highlights;
      paint();
    }, signal);
    context.answer('passage/show', async ({ target }) => {
      const spans = view === null ? [] : await finder.all(view.reading().text, [target]);
      const [passage] = view === null ? [] : standing(view, [target], spans);
      if (passage !== undefined) showRange(passage.range, signal);
      return { isFound: passage !== undefined };
    }, signal);
    context.answer('passage/missing', async ({ targets }) => {
      if (view?.isComplete !== true) return { failure: 'unreachable' };
      const spans = await finder.all(view.reading().text, targets);
      if (spans.includes(undefined)) return { failure: 'unreachable' };
      return { missing: spans.flatMap((span, at) => (span === null ? [at] : [])) };
    }, signal);
    context.answer('passage/at-caret', () => {
      const selection = document.getSelection();
      const passage = selection?.focusNode ? passageOver(found, selection.focusNode, selection.focusOffset) : undefined;
      const box = passage?.range.getBoundingClientRect();
      const isInView = box !== undefined && box.bottom > 0 && box.top < (document.defaultView?.innerHeight ?? 0);
      return passage !== undefined && isInView ? { section: passage.section, target: passage.target } : null;
    }, signal);
    watchPresses(context, () => found, signal);
    signal.addEventListener('abort', () => paintRanges(document, NAME, []));
    return (next) => {
      view = next;
      paint();
    };
  },
};

/** Those of the passages that stand in the page, in its order. */
function standing(view: ArticleView, targets: readonly QuoteTarget[], spans: readonly (TextSpan | null | undefined)[]): FoundPassage[] {
  const reading = view.reading();
  return targets
    .flatMap((target, at) => (spans[at] ? [{ target, span: spans[at] }] : []))
    .sort((one, other) => one.span.start - other.span.start)
    .flatMap(({ target, span }) => {
      const range = rangeBetween(reading, span.start, span.end);
      const section = range === null ? null : sectionOf(view.article.headings, range.startContainer);
      return range === null || section === null ? [] : [{ section, range, target }];
    });
}
