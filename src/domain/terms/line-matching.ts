import { matchTerms, type TermMatch, type TermMatcher } from './matching';

/**
 * Makes a function that finds what `matchTerms` finds, but searches only lines that were not in the text before: a clock
 * that ticks in one line of an article costs only that line. No term goes across a line feed.
 */
export function createLineMatcher(matcher: TermMatcher): (text: string) => TermMatch[] {
  let known: ReadonlyMap<string, readonly TermMatch[]> = new Map();
  return (text) => {
    const lines = text.split('\n');
    const found = new Map<string, readonly TermMatch[]>();
    const fresh = new Set<string>();
    for (const line of lines) {
      const before = known.get(line);
      if (before === undefined) fresh.add(line);
      else found.set(line, before);
    }
    matchLines(matcher, [...fresh], found);
    const matches: TermMatch[] = [];
    let start = 0;
    for (const line of lines) {
      for (const match of found.get(line) ?? []) matches.push(shifted(match, start));
      start += line.length + 1;
    }
    known = found;
    return matches;
  };
}

/** Searches all lines at once: line by line the whole article takes half as long again. */
function matchLines(matcher: TermMatcher, lines: readonly string[], found: Map<string, readonly TermMatch[]>): void {
  const matches = matchTerms(matcher, lines.join('\n'));
  let at = 0;
  let start = 0;
  for (const line of lines) {
    const inLine: TermMatch[] = [];
    for (let match = matches[at]; match !== undefined && match.start <= start + line.length; match = matches[++at])
      inLine.push(shifted(match, -start));
    found.set(line, inLine);
    start += line.length + 1;
  }
}

/** Each member is named: spreading takes an engine several times as long before it has compiled this. */
function shifted({ id, start, end }: TermMatch, by: number): TermMatch {
  return { id, start: start + by, end: end + by };
}
