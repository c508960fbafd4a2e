import { chooseMarked, rankMatches, type Occurrence } from '../../domain/occurrences';
import { compileTerms, matchTerms } from '../../domain/term-matching';
import { keepSelection } from '../../page/keep-selection';
import { sectionStarts } from '../../page/sections';
import { rangeBetween } from '../../page/text-ranges';
import { TERM_RULES } from '../../post/terms';
import type { ArticleView, PageContext } from '../feature';
import { wrapMatches, type Marks } from './marks';

/** The terms of the article and those of them that are marked. */
export interface TermMarks {
  /** Marks the article as it is now. */
  readonly update: (view: ArticleView) => void;
  /** Every place of every term, in order. */
  readonly places: () => readonly Occurrence[];
  /** The first element of the mark on a place, if it is marked now. */
  readonly elementOn: (place: Occurrence) => HTMLElement | undefined;
  /** The place whose mark holds a node. */
  readonly placeAround: (node: Element) => Occurrence | null;
  readonly rangeOf: (place: Occurrence) => Range | null;
}

interface Standing {
  readonly view: ArticleView;
  /** What was there to read when it was matched; marks themselves do not change it. */
  readonly text: string;
  readonly places: readonly Occurrence[];
}

const matcher = compileTerms(TERM_RULES);

/**
 * Keeps the marks on the article as the settings want them, until the signal aborts. `onChange` hears of every new set,
 * and of the place whose mark had the focus.
 */
export function keepMarks(context: PageContext, onChange: (focused: Occurrence | null) => void, signal: AbortSignal): TermMarks {
  let standing: Standing | null = null;
  let marks: Marks<Occurrence> | null = null;
  let marked = '';

  const change = ({ article, reading }: ArticleView, work: () => void): void =>
    keepSelection(article.root, reading, () => context.quietly(work));
  const takeOff = (): void => {
    if (standing !== null && marks !== null) change(standing.view, marks.takeOff);
    marks = null;
  };
  const mark = (): void => {
    const { activeElement } = context.document;
    const focused = (activeElement && marks?.matchAround(activeElement)) ?? null;
    takeOff();
    if (standing === null) return;
    const { view, places } = standing;
    change(view, () => {
      marks = wrapMatches(view.reading(), chooseMarked(places, context.settings.get()));
    });
    for (const { match, elements } of marks?.marks ?? []) if (match.rank === 'first') makeButton(elements[0]);
    onChange(focused);
  };
  context.settings.listen(({ marks: choice, knownTerms }) => {
    const wanted = `${choice} ${knownTerms}`;
    if (wanted === marked) return;
    marked = wanted;
    mark();
  }, signal);
  signal.addEventListener('abort', takeOff);

  return {
    update(view) {
      const reading = view.reading();
      const { article } = view;
      if (standing?.view.article.root === article.root && standing.text === reading.text && isStanding(marks)) return;
      takeOff();
      const quiet = reading.segments.filter((segment) => segment.quiet);
      const places = rankMatches(matchTerms(matcher, reading.text), quiet, sectionStarts(reading, article.headings));
      standing = { view, text: reading.text, places };
      mark();
    },
    places: () => standing?.places ?? [],
    elementOn: (place) => marks?.marks.find(({ match }) => match === place)?.elements[0],
    placeAround: (node) => marks?.matchAround(node) ?? null,
    rangeOf: ({ start, end }) => (standing === null ? null : rangeBetween(standing.view.reading(), start, end)),
  };
}

/** Only a term's first place in a section is a stop for keys and ears, so that the text stays a text. */
function makeButton(element: HTMLElement | undefined): void {
  element?.setAttribute('tabindex', '0');
  element?.setAttribute('role', 'button');
  element?.setAttribute('aria-haspopup', 'dialog');
}

/** Whether the page still holds every mark; it may have replaced part of the article. */
function isStanding(marks: Marks<Occurrence> | null): boolean {
  return marks?.marks.every(({ elements }) => elements.every((element) => element.isConnected)) === true;
}
