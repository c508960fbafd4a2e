/** A piece of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a Markdown text is code: fenced blocks (also inside quotes and lists) and code spans, in order and apart from
 * each other. Indented code is left out: in a note four spaces are how the second line of a list item is written.
 */
export function codeRanges(text: string): readonly TextRange[] {
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
  return fence === null
    ? [...ranges, ...codeSpans(text, prose, text.length)]
    : [...ranges, { start: fence.start, end: text.length }];
}

/** Before a fence there may be the marks of the quotes and list items it stands in. */
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

/** A run of backticks, with the backslashes before it, or the begin of a new block, into which no span goes on. */
const RUNS = /(\\*)(`+)|\n[ \t>]*(?=\n|(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t])/g;

function codeSpans(text: string, from: number, to: number): readonly TextRange[] {
  const spans: TextRange[] = [];
  const runs = [...text.slice(from, to).matchAll(RUNS)].map((match) => runAt(match, from));
  // A length that found no partner finds none further on either, until the block ends.
  const unpaired = new Set<number>();
  for (let at = 0; at < runs.length; at += 1) {
    const open = runs[at];
    if (open?.closing === 0) unpaired.clear();
    if (!open || open.length === 0 || unpaired.has(open.length)) continue;
    const partner = partnerOf(runs, at);
    if (partner === null) {
      unpaired.add(open.length);
      continue;
    }
    spans.push({ start: open.start, end: runs[partner]?.end ?? to });
    at = partner;
  }
  return spans;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** How many backticks may open a span. */
  readonly length: number;
  /** How many may close one: there a backslash is a character like any other. 0 where a block ends. */
  readonly closing: number;
}

function runAt(match: RegExpExecArray, from: number): Run {
  const [whole, backslashes = '', ticks = ''] = match;
  const end = from + match.index + whole.length;
  // Of an odd number of backslashes the last one makes the first backtick text; what follows may still open a span.
  const length = Math.max(0, ticks.length - (backslashes.length % 2));
  return { start: end - length, end, length, closing: ticks.length };
}

function partnerOf(runs: readonly Run[], open: number): number | null {
  const wanted = runs[open]?.length;
  for (let at = open + 1; at < runs.length; at += 1) {
    if (runs[at]?.closing === 0) return null;
    if (runs[at]?.closing === wanted) return at;
  }
  return null;
}
