import { matchTerms, type TermMatch, type TermMatcher } from './matching';

/**
 * Makes a function that finds what `matchTerms` finds, but searches only lines that were not in the text before: a clock
 * that ticks in one line of an article costs only that line. No term goes across a line feed.
 */
export function createLineMatcher(matcher: TermMatcher): (text: string) => readonly TermMatch[] {
  let before: { readonly text: string; readonly matches: readonly TermMatch[] } | null = null;
  return (text) => {
    // Most articles are searched once: the lines of a text are told apart when the next one comes.
    const matches = before === null ? matchTerms(matcher, text) : matchAgain(matcher, text, linesOf(before.text, before.matches));
    before = { text, matches };
    return matches;
  };
}

function matchAgain(matcher: TermMatcher, text: string, known: ReadonlyMap<string, readonly TermMatch[]>): readonly TermMatch[] {
  const lines = text.split('\n');
  const fresh = [...new Set(lines.filter((line) => !known.has(line)))].join('\n');
  // Searched all at once: line by line an article takes half as long again.
  const found = linesOf(fresh, matchTerms(matcher, fresh));
  const matches: TermMatch[] = [];
  let start = 0;
  for (const line of lines) {
    for (const match of known.get(line) ?? found.get(line) ?? []) matches.push(shifted(match, start));
    start += line.length + 1;
  }
  return matches;
}

/** The matches of a text by its lines, each from the start of its line. */
function linesOf(text: string, matches: readonly TermMatch[]): ReadonlyMap<string, readonly TermMatch[]> {
  const found = new Map<string, readonly TermMatch[]>();
  let at = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const inLine: TermMatch[] = [];
    for (let match = matches[at]; match !== undefined && match.start <= start + line.length; match = matches[++at])
      inLine.push(shifted(match, -start));
    found.set(line, inLine);
    start += line.length + 1;
  }
  return found;
}

/** Each member is named: spreading takes an engine several times as long before it has compiled this. */
function shifted({ id, start, end }: TermMatch, by: number): TermMatch {
  return { id, start: start + by, end: end + by };
}
