import { composeText } from './composed-text';
import type { TermRule } from './glossary';
import { buildPattern, foldCode, lowerCode, SPACE, type PatternNode, type Spelling, type TermPattern } from './term-pattern';
import { hasTermEnd, isInsideName, isWordStart } from './term-edges';

export interface TermMatch {
  readonly id: string;
  /** UTF-16 offsets into the text that was given; the term alone, without particle or tail. */
  readonly start: number;
  readonly end: number;
}

export interface TermMatcher {
  readonly pattern: TermPattern;
}

/** Prepares rules for any number of texts. */
export function compileTerms(rules: readonly TermRule[]): TermMatcher {
  return { pattern: buildPattern(rules) };
}

/**
 * Every place where a term stands in `text`, sorted, without overlaps; of two that begin together the longer counts.
 * Takes any normal form. A line feed or U+FFFC never stands inside a term: put one at `<br>`, blocks and objects.
 */
export function matchTerms(matcher: TermMatcher, text: string): TermMatch[] {
  const composed = composeText(text);
  const matches: TermMatch[] = [];
  const excluded = new Map<TermRule, number>();
  const found: Candidate[] = [];
  let free = 0;
  const { root, starts } = matcher.pattern;
  starts.lastIndex = 0;
  while (starts.test(composed.text)) {
    const start = starts.lastIndex - 1;
    found.length = 0;
    collect(composed.text, start, root, found);
    if (found.length === 0 || !isWordStart(composed.text, start) || isInsideName(composed.text, start)) continue;
    for (const { spelling, end } of found) {
      if (spelling.isPhrase) excluded.set(spelling.rule, Math.max(end, excluded.get(spelling.rule) ?? 0));
    }
    if (start < free) continue;
    for (let index = found.length - 1; index >= 0; index--) {
      const candidate = found[index];
      if (candidate === undefined || !stands(composed.text, candidate, start, excluded)) continue;
      const end = composed.endOf(candidate.end);
      // A mark that does not compose makes another letter of the last one.
      if (end > composed.startOf(candidate.end)) continue;
      free = candidate.end;
      matches.push({ id: candidate.spelling.rule.id, start: composed.startOf(start), end });
      break;
    }
  }
  return matches;
}

interface Candidate {
  readonly spelling: Spelling;
  readonly end: number;
}

/** Walks the index from `start` and keeps every spelling that is met, shortest first. */
function collect(text: string, start: number, root: PatternNode, found: Candidate[]): void {
  let node = root;
  let end = start;
  for (;;) {
    if (node.spellings.length > 0) {
      for (const spelling of node.spellings) if (isSpelled(text, start, end, spelling)) found.push({ spelling, end });
    }
    let at = end;
    if (node.gap) while (foldCode(text.charCodeAt(at)) === SPACE) at++;
    const next = node.next.get(lowerCode(foldCode(text.charCodeAt(at))));
    if (next === undefined) return;
    node = next;
    end = at + 1;
  }
}

/** The index ignores case and where spaces may stand; here both are checked. */
function isSpelled(text: string, start: number, end: number, { alias, rule }: Spelling): boolean {
  let at = start;
  for (let index = 0; index < alias.length; index++) {
    const wanted = alias.charCodeAt(index);
    if (wanted === SPACE) {
      while (at < end && foldCode(text.charCodeAt(at)) === SPACE) at++;
      continue;
    }
    const actual = foldCode(text.charCodeAt(at++));
    if (actual !== wanted && !(rule.ignoreCase === true && lowerCode(actual) === lowerCode(wanted))) return false;
  }
  return at === end;
}

function stands(text: string, { spelling, end }: Candidate, start: number, excluded: ReadonlyMap<TermRule, number>): boolean {
  if (spelling.isPhrase || (excluded.get(spelling.rule) ?? 0) > start) return false;
  return hasTermEnd(text, start, end, spelling.tails, spelling.rule.isStem);
}
