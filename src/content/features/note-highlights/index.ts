import type { PageHighlight } from '../../../messaging/messages';
import { showRange } from '../../../page/scroll/jump';
import { NOTE_HIGHLIGHT, noteHighlight } from '../../../page/paint/highlight-names';
import { isInView } from '../../../page/dom/in-view';
import { paintRanges } from '../../../page/paint/paint';
import type { ArticleView, Feature } from '../../feature';
import { createPassageFinder } from './passage-finder';
import { passageOver, watchPresses, type FoundPassage } from './passage-press';
import { createStanding } from './standing';

/** Passages the reader kept, painted without touching the DOM; a press on one opens its note. */
export const noteHighlights: Feature = {
  id: 'note-highlights',
  mount(context, signal) {
    const { document } = context;
    const finder = createPassageFinder(context.ask);
    const standing = createStanding();
    let view: ArticleView | null = null;
    let highlights: readonly PageHighlight[] = [];
    let found: readonly FoundPassage[] = [];
    let isAsking = false;

    const show = (ranges: readonly Range[]): void => {
      for (const name of [NOTE_HIGHLIGHT, noteHighlight('yellow')]) paintRanges(document, name, ranges);
    };
    const paint = (isAsked = false): void => {
      if (view?.isComplete !== true || signal.aborted) return;
      const { text } = view.reading();
      const targets = highlights.map(({ target }) => target);
      const spans = finder.now(text, targets);
      found = standing(view, targets, spans);
      show(found.map(({ range }) => range));
      context.passages.set(found);
      // What was edited comes as soon as the background has looked for it, and for the rest it is not asked again: but once
      // more where text or passages have become others meanwhile, however often a script of the page rewrites them.
      if (isAsked || isAsking || !spans.includes(undefined)) return;
      isAsking = true;
      const asked = highlights;
      void finder.all(text, targets).then(() => {
        isAsking = false;
        paint(asked === highlights && view?.reading().text === text);
      });
    };
    context.notes.listen((next) => {
      highlights = next.highlights;
      paint();
    }, signal);
    context.answer('highlight/show', async ({ target }) => {
      const spans = view === null ? [] : await finder.all(view.reading().text, [target]);
      const [passage] = view === null ? [] : standing(view, [target], spans);
      if (passage !== undefined) showRange(passage.range, signal);
      return { isFound: passage !== undefined };
    }, signal);
    context.answer('highlight/missing', async ({ targets }) => {
      if (view?.isComplete !== true) return { failure: 'unreachable' };
      const spans = await finder.all(view.reading().text, targets);
      if (spans.includes(undefined)) return { failure: 'unreachable' };
      return { missing: spans.flatMap((span, at) => (span === null ? [at] : [])) };
    }, signal);
    context.answer('highlight/at-caret', () => {
      const selection = document.getSelection();
      const passage = selection?.focusNode ? passageOver(found, selection.focusNode, selection.focusOffset) : undefined;
      if (passage === undefined || !isInView(passage.range.getBoundingClientRect(), document)) return null;
      return { post: context.post.id, section: passage.section, target: passage.target };
    }, signal);
    watchPresses(context, () => view?.article.root ?? null, () => found, signal);
    signal.addEventListener('abort', () => show([]));
    return (next) => {
      view = next;
      paint();
    };
  },
};
