import type { TermCard } from '../../domain/glossary';
import type { Result } from '../../domain/result';
import { compileTerms, matchTerms } from '../../domain/term-matching';
import type { MessageFailure } from '../../messaging/messages';
import { TERM_ATTRIBUTE } from '../../page/companion-element';
import { keepSelection } from '../../page/keep-selection';
import type { ReadingText } from '../../page/reading-text';
import { sectionStarts } from '../../page/sections';
import { TERM_RULES } from '../../post/terms';
import type { ArticleView, Feature, PageContext } from '../feature';
import { listenForCards } from './card-events';
import { createCardWindow } from './card-window';
import { firstInSections, wrapMatches, type Marks } from './marks';

interface MountedMarks {
  readonly root: Element;
  /** What was there to read when it was marked; marks themselves do not change it. */
  readonly text: string;
  readonly reading: () => ReadingText;
  readonly marks: Marks;
}

type ComingCard = Promise<Result<TermCard, MessageFailure>>;

/** Terms marked once in each section, each with a card. */
export const glossary: Feature = {
  id: 'glossary',
  mount(context, signal) {
    let mounted: MountedMarks | null = null;
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
      markOf: (target) => (isElement(target) ? (mounted?.marks.firstOf(target) ?? null) : null),
      onNear: (mark) => void fetchCard(termOf(mark)),
      onOpen: (mark) => window.open(mark, fetchCard(termOf(mark))),
      onClose: window.close,
    }, signal);
    const takeOff = (): void => {
      const standing = mounted;
      if (standing === null) return;
      mounted = null;
      keepSelection(standing.root, standing.reading, () => context.quietly(standing.marks.takeOff));
    };
    signal.addEventListener('abort', takeOff, { once: true });

    return (view) => {
      const { root } = view.article;
      window.stay();
      if (!view.isComplete) return;
      const { text } = view.reading();
      if (mounted?.root === root && mounted.text === text && isStanding(mounted.marks)) return;
      takeOff();
      keepSelection(root, view.reading, () => {
        context.quietly(() => {
          mounted = { root, text, reading: view.reading, marks: markTerms(view) };
        });
      });
      if (mounted !== null) void describeMarks(context, mounted.marks, signal);
    };
  },
};

const matcher = compileTerms(TERM_RULES);

function markTerms(view: ArticleView): Marks {
  const reading = view.reading();
  const sections = sectionStarts(reading, view.article.headings);
  const marks = wrapMatches(reading, firstInSections(matchTerms(matcher, reading.text), reading, sections));
  for (const { elements } of marks.marks) {
    const [first] = elements;
    first?.setAttribute('tabindex', '0');
    first?.setAttribute('role', 'button');
    first?.setAttribute('aria-haspopup', 'dialog');
  }
  return marks;
}

/** Lets a screen reader say what a term means as it comes to it; the sentence around stays as it is. */
async function describeMarks({ ask, language }: PageContext, marks: Marks, signal: AbortSignal): Promise<void> {
  const ids = [...new Set(marks.marks.map(({ id }) => id))];
  const descriptions = await ask('term/descriptions', { ids, language });
  // Without an answer the marks still open their cards, which say that the explanation could not be fetched.
  if (!descriptions.ok || signal.aborted) return;
  for (const { id, elements } of marks.marks) {
    const description = descriptions.value[id];
    if (description !== undefined) elements[0]?.setAttribute('aria-description', description);
  }
}

/** Whether the page still holds every mark; it may have replaced part of the article. */
function isStanding({ marks }: Marks): boolean {
  return marks.every(({ elements }) => elements.every((element) => element.isConnected));
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'closest' in target;
}

function termOf(mark: HTMLElement): string {
  return mark.getAttribute(TERM_ATTRIBUTE) ?? '';
}
