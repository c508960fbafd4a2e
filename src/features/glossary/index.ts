import type { SentCard } from '../../domain/glossary';
import { firstPlace, type Occurrence } from '../../domain/occurrences';
import type { Reply } from '../../messaging/messages';
import { focusOnce, showRange } from '../../page/jump';
import type { Feature } from '../feature';
import { listenForCards } from './card-events';
import { createCardWindow } from './card-window';
import { describeMarks } from './descriptions';
import { flashRange } from './flash';
import { cardLanguage, createOpenCard } from './open-card';
import { keepMarks } from './term-marks';

/** Terms marked as the reader wants them, each with a card. */
export const glossary: Feature = {
  id: 'glossary',
  mount(context, signal) {
    const { document } = context;
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
      if (!place || !range) return false;
      showRange(range, signal, marks.elementOn(place));
      flashRange(document, range, signal);
      return true;
    };

    const focus = (place: Occurrence): void => {
      const element = marks.elementOn(place) ?? marks.rangeOf(place)?.startContainer.parentElement;
      if (element) focusOnce(element, signal);
    };
    let language = cardLanguage(context);
    const describe = (): void => {
      language = cardLanguage(context);
      void describeMarks(context, language, signal);
    };
    const marks = keepMarks(context, (focused) => {
      if (focused !== null) events.silently(() => focus(focused));
      describe();
    }, signal);
    context.settings.listen(() => language === cardLanguage(context) || describe(), signal);
    const window = createCardWindow(context, signal);
    const card = createOpenCard({
      context,
      marks,
      window,
      fetchCard,
      onClose: () => events.dismiss(),
      onJump: (place) => {
        events.dismiss();
        context.cameFrom.set(document.defaultView?.scrollY ?? null);
        events.silently(() => show(place));
      },
    }, signal);
    const events = listenForCards({
      document,
      host: window.host,
      panel: window.panel,
      markOf: (target) => (isElement(target) ? marks.placeAround(target) : null),
      focus,
      onNear: ({ id }) => void fetchCard(id),
      onOpen: card.open,
      onClose: card.close,
    }, signal);
    context.answer('term/show', ({ id }) => ({ isFound: show(firstPlace(marks.places(), id)) }), signal);

    return (view) => {
      window.stay();
      if (view.isComplete) marks.update(view);
    };
  },
};

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}
