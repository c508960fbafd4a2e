import type { SectionId } from '../post/outline';
import type { MarkChoice } from '../settings';
import type { TermMatch } from './matching';
import type { TextRange } from '../text/text-range';

/** An occurrence of a term in the article. */
export interface Occurrence extends TermMatch {
  readonly section: SectionId;
  /**
   * The term's first occurrence in its section, a later one, or one in a heading, link or code, which is never marked nor
   * counted.
   */
  readonly rank: 'first' | 'later' | 'quiet';
}

/** Ranks matches; all lists are sorted and their offsets run over the same text. */
export function rankMatches(
  matches: readonly TermMatch[],
  quiet: readonly TextRange[],
  sections: readonly { readonly id: SectionId; readonly start: number }[],
): Occurrence[] {
  const met = new Set<string>();
  let at = 0;
  let heading = 0;
  return matches.map((match) => {
    while ((sections[heading + 1]?.start ?? Infinity) <= match.start) heading += 1;
    while ((quiet[at]?.end ?? Infinity) <= match.start) at += 1;
    const section = sections[heading]?.id ?? '';
    const key = `${section} ${match.id}`;
    const isQuiet = (quiet[at]?.start ?? Infinity) < match.end;
    const rank = isQuiet ? 'quiet' : met.has(key) ? 'later' : 'first';
    if (!isQuiet) met.add(key);
    // Each member is named: spreading takes an engine several times as long before it has compiled this.
    return { id: match.id, start: match.start, end: match.end, section, rank };
  });
}

/** The occurrences that carry a mark. */
export function chooseMarked(
  occurrences: readonly Occurrence[],
  { marks, knownTerms }: { readonly marks: MarkChoice; readonly knownTerms: readonly string[] },
): Occurrence[] {
  const passed = new Set(knownTerms);
  return occurrences.filter(({ id, rank }) => {
    if (marks === 'none' || rank === 'quiet' || (rank === 'later' && marks !== 'all') || passed.has(id)) return false;
    if (marks === 'first-in-post') passed.add(id);
    return true;
  });
}

/** The occurrence to show for a term: its first one in running text, or else its first one. */
export function firstOccurrence(occurrences: readonly Occurrence[], id: string): Occurrence | undefined {
  const found = occurrences.filter((occurrence) => occurrence.id === id);
  return found.find(({ rank }) => rank !== 'quiet') ?? found[0];
}
