import type { TermCard } from '../../domain/glossary';
import { firstPlace } from '../../domain/occurrences';
import type { Result } from '../../domain/result';
import type { MessageFailure } from '../../messaging/messages';
import { TERM_ATTRIBUTE } from '../../page/companion-element';
import { showRange } from '../../page/jump';
import type { Feature } from '../feature';
import { listenForCards } from './card-events';
import { createCardWindow } from './card-window';
import { describeMarks } from './descriptions';
import { keepMarks } from './term-marks';

type ComingCard = Promise<Result<TermCard, MessageFailure>>;

/** Terms marked as the reader wants them, each with a card. */
export const glossary: Feature = {
  id: 'glossary',
  mount(context, signal) {
    const cards = new Map<string, ComingCard>();
    const fetchCard = (id: string): ComingCard => {
      const coming = cards.get(id) ?? context.ask('term/card', { id });
      cards.set(id, coming);
      // A failure is not remembered: the next opening asks again.
      void coming.then((card) => card.ok || cards.delete(id));
      return coming;
    };

    const marks = keepMarks(context, () => void describeMarks(context, signal), signal);
    const window = createCardWindow(context, () => events.dismiss(), signal);
    const events = listenForCards({
      document: context.document,
      host: window.host,
      panel: window.panel,
      markOf: (target) => (isElement(target) ? marks.elementAround(target) : null),
      onNear: (mark) => void fetchCard(termOf(mark)),
      onOpen: (mark) => window.open(mark, fetchCard(termOf(mark))),
      onClose: window.close,
    }, signal);
    context.answer('term/show', ({ id }) => {
      const place = firstPlace(marks.places(), id);
      const range = place === undefined ? null : marks.rangeOf(place);
      if (place !== undefined && range !== null) showRange(range, signal, marks.elementOn(place));
      return { isFound: range !== null };
    }, signal);

    return (view) => {
      window.stay();
      if (view.isComplete) marks.update(view);
    };
  },
};

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

function termOf(mark: HTMLElement): string {
  return mark.getAttribute(TERM_ATTRIBUTE) ?? '';
}
