import type { SentCard } from '../../../domain/post/glossary';
import { firstOccurrence, type Occurrence } from '../../../domain/terms/occurrences';
import type { Reply } from '../../../messaging/messages';
import { passFocus } from '../../../page/dom/focus';
import { closestTo, parentOf } from '../../../page/dom/unclobbered';
import { bringIntoView } from '../../../page/scroll/bring-into-view';
import { TERM_POINTED } from '../../../page/paint/highlight-names';
import { showRange } from '../../../page/scroll/jump';
import { paintRanges } from '../../../page/paint/paint';
import { spotOf } from '../../../page/text/pointer';
import type { ArticleView, Feature, SectionTerm } from '../../feature';
import { listenForCards } from './card/events';
import { createCardWindow } from './card/window';
import { flashRange } from './flash';
import { createOpenCard } from './card/open-card';
import { listenForTermKeys } from './term-keys';
import { createTermMarks } from './term-marks';
import { onAbort, reported } from '../../../page/dom/reported';

/** Marks terms as the settings say, and opens a card for each. */
export const glossary: Feature = {
  id: 'glossary',
  mount(context, signal) {
    const { document } = context;
    let view: ArticleView | null = null;
    const cards = new Map<string, Promise<Reply<SentCard>>>();
    const fetchCard = (id: string): Promise<Reply<SentCard>> => {
      const coming = cards.get(id) ?? context.ask('term/card', { id });
      cards.set(id, coming);
      // A failure is not remembered: the next opening asks again.
      reported(() => coming.then((card) => card.ok || cards.delete(id)))();
      return coming;
    };
    /** Scrolls to an occurrence, marked or not; returns whether it is in the page. */
    const show = (occurrence: Occurrence | undefined): boolean => {
      const range = occurrence && marks.rangeOf(occurrence);
      if (!range) return false;
      showRange(range, signal);
      flashRange(document, range, signal);
      return true;
    };
    const withRange = (occurrence: Occurrence, work: (range: Range) => void): void => {
      const range = marks.rangeOf(occurrence);
      if (range !== null) work(range);
    };
    const point = (occurrence: Occurrence | null): void => {
      const range = occurrence && marks.rangeOf(occurrence);
      paintRanges(document, TERM_POINTED, range ? [range] : []);
    };

    /** The first occurrence of each term in each section, for the list of the section's terms; marked or not. */
    const firstOfSections = (): readonly SectionTerm[] =>
      marks
        .occurrences()
        .filter(({ rank }) => rank === 'first')
        .map((occurrence) => ({ occurrence, word: () => marks.contextOf(occurrence).word }));

    const marks = createTermMarks(context, signal);
    const window = createCardWindow(context, () => events.dismiss(), signal);
    window.panel.tabIndex = -1;
    const card = createOpenCard(
      {
        context,
        marks,
        window,
        fetchCard,
        onClose: () => events.dismiss(),
        onJump: (occurrence) => {
          events.leave();
          context.cameFrom.set(document.defaultView?.scrollY ?? null);
          show(occurrence);
        },
      },
      signal,
    );
    const events = listenForCards(
      {
        document,
        host: window.host,
        panel: window.panel,
        pointer: context.pointer,
        markAt: ({ caret, ...point }) => marks.markAt(caret, point),
        spotOf: (event) => spotOf(document, view?.article.root ?? null, event),
        onNear: ({ id }) => reported(fetchCard)(id),
        onOpen: card.open,
        onClose: () => {
          card.close();
          context.askedTerm.set(null);
        },
        onPointed: point,
        bringIntoView: (occurrence) => withRange(occurrence, bringIntoView),
        giveBack: (occurrence, element) => giveFocusBack(element, marks.rangeOf(occurrence)),
      },
      signal,
    );
    listenForTermKeys(
      {
        document,
        settings: context.settings,
        shadowRootOf: context.shadowRootOf,
        marks,
        article: () => view?.article.root ?? null,
        shown: events.shown,
        enter: events.enter,
      },
      signal,
    );
    context.askedTerm.subscribe(
      (asked) => asked && marks.rangeOf(asked.occurrence) && events.enter(asked.occurrence, asked.onReturn),
      signal,
    );
    context.answer('term/show', ({ id }) => ({ isFound: show(firstOccurrence(marks.occurrences(), id)) }), signal);
    onAbort(signal, () => point(null));

    return (next) => {
      view = next;
      window.stay();
      if (!next.isComplete) return;
      if (marks.update(next)) context.terms.set(firstOfSections());
      card.reposition();
    };
  },
};

/** Returns the focus to the element that had it before the card; where there is none, to the block of text with the term. */
function giveFocusBack(origin: Element | null, range: Range | null): void {
  if (origin !== null && 'focus' in origin && origin.isConnected && origin.getClientRects().length > 0) {
    (origin as HTMLElement).focus({ preventScroll: true });
    return;
  }
  const parent = range && parentOf(range.startContainer);
  const block = parent && (closestTo(parent, 'p, li, figcaption, blockquote, td, dd, div') as HTMLElement | null);
  if (block) passFocus(block);
}
