import type { TermCard } from '../../domain/glossary';
import type { Result } from '../../domain/result';
import { compileTerms, matchTerms } from '../../domain/term-matching';
import type { MessageFailure } from '../../messaging/messages';
import { sectionStarts } from '../../page/sections';
import { TERM_RULES } from '../../post/terms';
import type { ArticleView, Feature } from '../feature';
import { listenForCards } from './card-events';
import { createCardWindow } from './card-window';
import { firstInSections, TERM_ATTRIBUTE, wrapMatches, type Marks } from './marks';

type ComingCard = Promise<Result<TermCard, MessageFailure>>;

/** Terms marked once in each section, each with a card. */
export const glossary: Feature = {
  id: 'glossary',
  mount(context, signal) {
    let marks: Marks | null = null;
    let marked: Element | null = null;
    const cards = new Map<string, ComingCard>();
    const fetchCard = (id: string): ComingCard => {
      const coming = cards.get(id) ?? context.ask('term/card', { id });
      cards.set(id, coming);
      // A failure is not remembered: the next opening asks again.
      void coming.then((card) => card.ok || cards.delete(id));
      return coming;
    };

    const window = createCardWindow(context, () => events.dismiss(), signal);
    const events = listenForCards({
      document: context.document,
      host: window.host,
      panel: window.panel,
      onNear: (mark) => void fetchCard(termOf(mark)),
      onOpen: (mark) => window.open(mark, fetchCard(termOf(mark))),
      onClose: window.close,
    }, signal);
    const takeOff = (): void => {
      context.quietly(() => marks?.takeOff());
      marks = null;
    };
    signal.addEventListener('abort', takeOff, { once: true });

    return (view) => {
      if (!view.isComplete || (marks !== null && marked === view.article.root && isStanding(marks))) return;
      takeOff();
      marked = view.article.root;
      context.quietly(() => {
        marks = markTerms(view);
      });
    };
  },
};

const matcher = compileTerms(TERM_RULES);

function markTerms(view: ArticleView): Marks {
  const reading = view.reading();
  const sections = sectionStarts(reading, view.article.headings);
  const marks = wrapMatches(reading, firstInSections(matchTerms(matcher, reading.text), reading, sections));
  for (const { elements } of marks.marks) {
    const first = elements[0];
    first?.setAttribute('tabindex', '0');
  }
  return marks;
}

/** Whether the page still holds every mark; it may have replaced part of the article. */
function isStanding({ marks }: Marks): boolean {
  return marks.every(({ elements }) => elements.every((element) => element.isConnected));
}

function termOf(mark: HTMLElement): string {
  return mark.getAttribute(TERM_ATTRIBUTE) ?? '';
}
