import type { SentCard } from '../../../domain/post/glossary';
import { firstOccurrence, type Occurrence } from '../../../domain/terms/occurrences';
import type { Reply } from '../../../messaging/messages';
import { bringIntoView } from '../../../page/scroll/bring-into-view';
import { TERM_POINTED } from '../../../page/paint/highlight-names';
import { showRange } from '../../../page/scroll/jump';
import { paintRanges } from '../../../page/paint/paint';
import { spotOf } from '../../../page/text/pointer';
import type { ArticleView, Feature, SectionTerm } from '../../feature';
import { listenForCards } from './card/events';
import { createCardWindow } from './card/window';
import { flashRange } from './flash';
import { giveFocusBack } from './focus-back';
import { createOpenCard } from './card/open-card';
import { listenForTermKeys } from './term-keys';
import { keepMarks } from './term-marks';

/** Terms marked as the reader wants them, each with a card. */
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
      void coming.then((card) => card.ok || cards.delete(id));
      return coming;
    };
    /** Scrolls to a place, marked or not; answers whether it stands in the page. */
    const show = (place: Occurrence | undefined): boolean => {
      const range = place && marks.rangeOf(place);
      if (!range) return false;
      showRange(range, signal);
      flashRange(document, range, signal);
      return true;
    };
    const withRange = (place: Occurrence, work: (range: Range) => void): void => {
      const range = marks.rangeOf(place);
      if (range !== null) work(range);
    };
    const point = (place: Occurrence | null): void => {
      const range = place && marks.rangeOf(place);
      paintRanges(document, TERM_POINTED, range ? [range] : []);
    };

    /** For the list of the section's terms; how many are marked does not matter there. */
    const firstOfSections = (): readonly SectionTerm[] =>
      marks.places().filter(({ rank }) => rank === 'first').map((place) => ({ place, word: marks.contextOf(place).word }));

    const marks = keepMarks(context, signal);
    const window = createCardWindow(context, () => events.dismiss(), signal);
    window.panel.tabIndex = -1;
    const card = createOpenCard({
      context,
      marks,
      window,
      fetchCard,
      onClose: () => events.dismiss(),
      onJump: (place) => {
        events.leave();
        context.cameFrom.set(document.defaultView?.scrollY ?? null);
        show(place);
      },
    }, signal);
    const events = listenForCards({
      document,
      host: window.host,
      panel: window.panel,
      pointer: context.pointer,
      markAt: ({ caret, ...point }) => marks.markAt(caret, point),
      spotOf: (event) => spotOf(document, view?.article.root ?? null, event),
      onNear: ({ id }) => void fetchCard(id),
      onOpen: card.open,
      onClose: () => {
        card.close();
        context.askedTerm.set(null);
      },
      onPointed: point,
      bringIntoView: (place) => withRange(place, bringIntoView),
      giveBack: (place, element) => giveFocusBack(element, marks.rangeOf(place)),
    }, signal);
    listenForTermKeys({ document, settings: context.settings, shadowRootOf: context.shadowRootOf, marks, article: () => view?.article.root ?? null, shown: events.shown, enter: events.enter }, signal);
    context.askedTerm.listen((asked) => asked && marks.rangeOf(asked.place) && events.enter(asked.place, asked.onReturn), signal);
    context.answer('term/show', ({ id }) => ({ isFound: show(firstOccurrence(marks.places(), id)) }), signal);
    signal.addEventListener('abort', () => point(null));

    return (next) => {
      view = next;
      window.stay();
      if (next.isComplete && marks.update(next)) context.terms.set(firstOfSections());
    };
  },
};
