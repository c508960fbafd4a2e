import type { SectionId } from '../../src/domain/post/outline';
import type { TermMatch } from '../../src/domain/terms/matching';
import { TRAPS } from '../fixtures/article';
import { bySection, type MarkedPage } from '../page/read-marks';

/** A phrase whose parts look like a term and are none. */
export interface Trap {
  readonly phrase: string;
  /** The section of the phrase; any section, where it is left out. */
  readonly section?: SectionId;
  readonly forbids: (id: string, text: string) => boolean;
}

/** A mark inside a phrase that forbids it. */
export interface Trapped {
  readonly id: string;
  readonly text: string;
  readonly phrase: string;
}

/** The traps among the collected facts: a naive spelling, and phrases in which just that may not be marked. */
export function readTraps(facts: string): Trap[] {
  const { matching_traps: traps } = JSON.parse(facts) as { matching_traps: { naive: string; must_not_match: string[] }[] };
  return traps.flatMap(({ naive, must_not_match: phrases }) => phrases.map((phrase) => ({ phrase, forbids: (_, text) => text === naive })));
}

/** The traps built into the project's own article. */
export function ownTraps(): Trap[] {
  return TRAPS.map(({ section, phrase, notTerm }) => ({ section, phrase, forbids: (id) => id === notTerm }));
}

/** The matches of a page that are within a phrase which forbids them; a longer term around it is none. */
export function findTrapped(page: MarkedPage, matches: readonly TermMatch[], traps: readonly Trap[]): Trapped[] {
  const { text } = page.reading;
  const sections = bySection(page, matches);
  return traps.flatMap(({ phrase, section, forbids }) =>
    offsetsOf(text, phrase).flatMap((at) =>
      (section === undefined ? matches : (sections.get(section) ?? []))
        .filter(({ id, start, end }) => start >= at && end <= at + phrase.length && forbids(id, text.slice(start, end)))
        .map(({ id, start, end }) => ({ id, text: text.slice(start, end), phrase })),
    ),
  );
}

function offsetsOf(text: string, phrase: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) offsets.push(at);
  return offsets;
}
