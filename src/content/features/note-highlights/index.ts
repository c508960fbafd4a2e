import { DEFAULT_COLOUR, NOTE_COLOURS } from '../../../domain/notes/colours';
import type { PageHighlight } from '../../../messaging/messages';
import { showRange } from '../../../page/scroll/jump';
import { NOTE_HIGHLIGHT, noteHighlight } from '../../../page/paint/highlight-names';
import { isInView } from '../../../page/dom/in-view';
import { paintRanges } from '../../../page/paint/paint';
import type { ArticleView, Feature, HighlightInPage } from '../../feature';
import { createAnchorFinder } from './anchor-finder';
import { highlightOver, watchPresses } from './highlight-press';
import { createHighlightLocator } from './highlight-locator';
import { onAbort, reported } from '../../../page/dom/reported';

/** Paints the reader's highlights without changing the DOM; a press on one opens its note. */
export const noteHighlights: Feature = {
  id: 'note-highlights',
  mount(context, signal) {
    const { document } = context;
    const finder = createAnchorFinder(context.ask);
    const locateHighlights = createHighlightLocator();
    let view: ArticleView | null = null;
    let highlights: readonly PageHighlight[] = [];
    let found: readonly HighlightInPage[] = [];
    let isAsking = false;

    const show = (shown: readonly HighlightInPage[]): void => {
      const rangesIn = (isMeant: (highlight: HighlightInPage) => boolean) => shown.filter(isMeant).map(({ range }) => range);
      paintRanges(
        document,
        NOTE_HIGHLIGHT,
        rangesIn(() => true),
      );
      for (const each of NOTE_COLOURS)
        paintRanges(
          document,
          noteHighlight(each),
          rangesIn(({ colour }) => colour === each),
        );
    };
    const paint = (isAsked = false): void => {
      if (view?.isComplete !== true || signal.aborted) return;
      const { text } = view.reading();
      const targets = highlights.map(({ target }) => target);
      const anchors = finder.now(text, targets);
      found = locateHighlights(view, highlights, anchors);
      show(found);
      context.highlights.set(found);
      // Highlights whose text was edited are painted after the background has anchored them. It is asked for one text at a
      // time, and once more where text or highlights have changed meanwhile, however often a script of the page rewrites them.
      if (isAsked || isAsking || !anchors.includes(undefined)) return;
      isAsking = true;
      const asked = highlights;
      reported(async () => {
        await finder.all(text, targets);
        isAsking = false;
        paint(asked === highlights && view?.reading().text === text);
      })();
    };
    context.notes.subscribe((next) => {
      highlights = next.highlights;
      paint();
    }, signal);
    context.answer(
      'highlight/show',
      async ({ target }) => {
        const anchors = view === null ? [] : await finder.all(view.reading().text, [target]);
        const [highlight] = view === null ? [] : locateHighlights(view, [{ target, colour: DEFAULT_COLOUR }], anchors);
        if (highlight !== undefined) showRange(highlight.range, signal);
        return { isFound: highlight !== undefined };
      },
      signal,
    );
    context.answer(
      'highlight/missing',
      async ({ targets }) => {
        if (view?.isComplete !== true) return { failure: 'unreachable' };
        const anchors = await finder.all(view.reading().text, targets);
        if (anchors.includes(undefined)) return { failure: 'unreachable' };
        return { missing: anchors.flatMap((anchor, at) => (anchor === null ? [at] : [])) };
      },
      signal,
    );
    context.answer(
      'highlight/at-caret',
      () => {
        const selection = document.getSelection();
        const highlight = selection?.focusNode ? highlightOver(found, selection.focusNode, selection.focusOffset) : undefined;
        if (highlight === undefined || !isInView(highlight.range.getBoundingClientRect(), document)) return null;
        return { post: context.post.id, section: highlight.section, target: highlight.target };
      },
      signal,
    );
    watchPresses(
      context,
      () => view?.article.root ?? null,
      () => found,
      signal,
    );
    onAbort(signal, () => show([]));
    return (next) => {
      view = next;
      paint();
    };
  },
};
