import type { TextRange } from '../text/text-range';

/**
 * The ranges of code in a Markdown text, in order and without overlaps: fenced blocks (also inside quotes and lists) and
 * code spans. Indented code is left out, because in a note four spaces are how the second line of a list item is written.
 */
export function codeRanges(text: string): readonly TextRange[] {
  // Most notes have no code, and this runs at every key.
  if (!text.includes('`') && !text.includes('~~~')) return [];
  const ranges: TextRange[] = [];
  let fence: { readonly mark: string; readonly start: number } | null = null;
  let prose = 0;
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length;
    if (fence === null) {
      const mark = openingFence(line);
      if (mark !== null) {
        ranges.push(...codeSpans(text, prose, lineStart));
        fence = { mark, start: lineStart };
      }
    } else if (closesFence(line, fence.mark)) {
      ranges.push({ start: fence.start, end: lineEnd });
      fence = null;
      prose = lineEnd;
    }
    lineStart = lineEnd + 1;
  }
  return fence === null ? [...ranges, ...codeSpans(text, prose, text.length)] : [...ranges, { start: fence.start, end: text.length }];
}

/** Before a fence there may be the marks of the quotes and list items that contain it. */
const CONTAINERS = String.raw`^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t][ \t>]*)*`;
const OPENING = new RegExp(`${CONTAINERS}(\`{3,}(?=[^\`]*$)|~{3,})`);
const CLOSING = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

function openingFence(line: string): string | null {
  return OPENING.exec(line)?.[1] ?? null;
}

function closesFence(line: string, opened: string): boolean {
  const mark = CLOSING.exec(line)?.[1];
  return mark !== undefined && mark[0] === opened[0] && mark.length >= opened.length;
}

/**
 * A run of backticks with the backslashes before it, or the start of a new block, where every open span ends. Backslashes
 * are read only from the first one; otherwise a long run without a backtick would be read again from each.
 */
const RUNS = /(?<!\\)(\\*)(`+)|\n[ \t>]*(?=\n|(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t])/g;

function codeSpans(text: string, from: number, to: number): readonly TextRange[] {
  const spans: TextRange[] = [];
  const runs = [...text.slice(from, to).matchAll(RUNS)].map((match) => runAt(match, from));
  const partners = partnersOf(runs);
  for (let at = 0; at < runs.length; at += 1) {
    const open = runs[at];
    const partner = partners[at];
    if (open === undefined || partner === undefined) continue;
    spans.push({ start: open.start, end: runs[partner]?.end ?? to });
    at = partner;
  }
  return spans;
}

interface Run extends TextRange {
  /** How many backticks may open a span. */
  readonly length: number;
  /** How many backticks may close a span, where a backslash is a character like any other. 0 where a block ends. */
  readonly closing: number;
}

function runAt(match: RegExpExecArray, from: number): Run {
  const [whole, backslashes = '', ticks = ''] = match;
  const end = from + match.index + whole.length;
  // An odd backslash escapes the first backtick; the others may still open a span.
  const length = Math.max(0, ticks.length - (backslashes.length % 2));
  return { start: end - length, end, length, closing: ticks.length };
}

/** For each run the next one in its block that closes it, if any; in one pass from the last run to the first. */
function partnersOf(runs: readonly Run[]): readonly (number | undefined)[] {
  const partners: (number | undefined)[] = [];
  const next = new Map<number, number>();
  for (const { length, closing } of runs.toReversed()) {
    partners.push(length === 0 ? undefined : next.get(length));
    if (closing === 0) next.clear();
    else next.set(closing, runs.length - partners.length);
  }
  return partners.reverse();
}
