import { matchTerms, type TermMatch, type TermMatcher } from './matching';

/**
 * Makes a function that finds what `matchTerms` finds, but searches only lines that were not in the text before: a clock
 * that ticks in one line of an article costs only that line. No term goes across a line feed.
 */
export function createLineMatcher(matcher: TermMatcher): (text: string) => TermMatch[] {
  let known: ReadonlyMap<string, readonly TermMatch[]> = new Map();
  return (text) => {
    const lines = new Map<string, readonly TermMatch[]>();
    const matches: TermMatch[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      const found = lines.get(line) ?? known.get(line) ?? matchTerms(matcher, line);
      lines.set(line, found);
      for (const match of found) matches.push(start === 0 ? match : { id: match.id, start: match.start + start, end: match.end + start });
      start += line.length + 1;
    }
    known = lines;
    return matches;
  };
}
