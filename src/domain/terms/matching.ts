import { composeText } from './composed-text';
import type { TermRule } from '../post/glossary';
import { buildPattern, foldText, lowerText, type Spelling, type TermPattern } from './pattern';
import { hasTermEnd, isAfterNumber, isInsideName, isWordStart } from './edges';
import type { TextRange } from '../text/text-range';

/** A term in the text that was given: the range of the term alone, without particle or tail. */
export interface TermMatch extends TextRange {
  readonly id: string;
}

export interface TermMatcher {
  readonly pattern: TermPattern;
}

/** Prepares rules for any number of texts. */
export function compileTerms(rules: readonly TermRule[]): TermMatcher {
  return { pattern: buildPattern(rules) };
}

/**
 * Every occurrence of a term in `text`, sorted, without overlaps; of two that start together the longer one counts. Takes
 * any normal form. A line feed or U+FFFC is never part of a term: put one at `<br>`, blocks and objects.
 */
export function matchTerms(matcher: TermMatcher, text: string): TermMatch[] {
  const composed = composeText(text);
  const matches: TermMatch[] = [];
  const excluded = new Map<TermRule, number>();
  // Two lists that are reused, instead of an object for each of a thousand candidates.
  const found: Spelling[] = [];
  const ends: number[] = [];
  let free = 0;
  const { starts } = matcher.pattern;
  const spelled = spelledAt(composed.text, matcher.pattern);
  starts.lastIndex = 0;
  while (starts.test(composed.text)) {
    const start = starts.lastIndex - 1;
    found.length = 0;
    spelled(start, found, ends);
    if (found.length === 0 || isInsideName(composed.text, start)) continue;
    const isCounted = !isWordStart(composed.text, start);
    if (isCounted && !isAfterNumber(composed.text, start)) continue;
    for (let index = 0; index < found.length; index += 1) {
      const spelling = found[index];
      if (spelling?.isPhrase === true) excluded.set(spelling.rule, Math.max(ends[index] ?? 0, excluded.get(spelling.rule) ?? 0));
    }
    if (start < free) continue;
    for (let index = found.length - 1; index >= 0; index--) {
      const spelling = found[index];
      const until = ends[index] ?? start;
      if (spelling === undefined || (isCounted && spelling.rule.isCounter !== true)) continue;
      if (!isTerm(composed.text, spelling, start, until, excluded)) continue;
      const end = composed.endOf(until);
      // A combining mark that does not compose makes the last letter a different one.
      if (end > composed.startOf(until)) continue;
      free = until;
      matches.push({ id: spelling.rule.id, start: composed.startOf(start), end });
      break;
    }
  }
  return matches;
}

/** A long text is folded in parts of this length: copies of all of it are slow. */
const BLOCK = 8192;
/** No spelling is longer, including spaces between its words. */
const REACH = 256;

/** Gives a function that finds every spelling at an offset of a composed text, shortest first, and where each ends. */
function spelledAt(text: string, { spellings }: TermPattern): (start: number, found: Spelling[], ends: number[]) => void {
  let from = -BLOCK;
  let folded = '';
  let lower = '';
  return (at, found, ends) => {
    if (at >= from + BLOCK) {
      from = at - (at % BLOCK);
      folded = foldText(text.slice(from, from + BLOCK + REACH));
      lower = lowerText(folded);
    }
    const start = at - from;
    const second = afterSpaces(folded, start + 1);
    const alike = spellings.get(lower[start] + (lower[second] ?? '')) ?? spellings.get(lower[start] ?? '');
    if (alike === undefined) return;
    for (let index = 0; index < alike.length; index += 1) {
      const spelling = alike[index];
      if (spelling === undefined) continue;
      const end = endOf(spelling.ignoreCase ? lower : folded, spelling.parts, start);
      if (end !== -1) ends[found.push(spelling) - 1] = from + end;
    }
  };
}

/** Where a spelling ends that starts at `start`; -1 where the text is a different one. */
function endOf(text: string, parts: readonly string[], start: number): number {
  let end = start;
  // A counted loop: it runs a thousand times before the engine has compiled it, when an iterator costs most.
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    const at = index === 0 ? start : afterSpaces(text, end);
    if (!text.startsWith(part, at)) return -1;
    end = at + part.length;
  }
  return end;
}

function afterSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === SPACE) next += 1;
  return next;
}

const SPACE = 0x20;

function isTerm(text: string, spelling: Spelling, start: number, end: number, excluded: ReadonlyMap<TermRule, number>): boolean {
  if (spelling.isPhrase || (excluded.get(spelling.rule) ?? 0) > start) return false;
  return hasTermEnd(text, start, end, spelling.tails, spelling.rule);
}
