import { compactLetters, compactText, composed, SEEN, uncut, type CompactText } from './compact-text';
import { findExact, type QuoteLetters } from './exact-match';
import type { QuoteTarget } from './selectors';
import type { TextRange } from '../text/text-range';

/**
 * How much of the surroundings is compared, in UTF-16 units: the usual length in Web Annotation tools. Twice as much is
 * stored, for links into a text whose lines begin alike.
 */
const CONTEXT = 32;
const REMEMBERED = 2 * CONTEXT;

/**
 * Describes `[start, end)` of a reading text as W3C selectors, without white space and invisible characters at its edges,
 * with whole characters. Returns `null` where nothing else is selected.
 */
export function describeQuote(text: string, start: number, end: number): QuoteTarget | null {
  const whole = uncut(text, start, -1);
  const selected = text.slice(whole, uncut(text, end, 1));
  const first = selected.search(SEEN);
  if (first === -1) return null;
  let last = selected.length;
  while (!SEEN.test(selected.charAt(last - 1))) last -= 1;
  const exact = selected.slice(first, last);
  const from = whole + first;
  const to = whole + last;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: readable(exact),
      prefix: readable(text.slice(uncut(text, Math.max(0, from - REMEMBERED), 1), from)),
      suffix: readable(text.slice(to, uncut(text, to + REMEMBERED, -1))),
    },
    position: { type: 'TextPositionSelector', start: from, end: to },
  };
}

/** A reading text prepared once for many quotes. */
export interface QuoteIndex {
  readonly text: string;
  readonly compact: CompactText;
}

export function indexQuotes(text: string): QuoteIndex {
  return { text, compact: compactText(text) };
}

/**
 * Finds the exact quote with all its surroundings, in any skin of the same text. Returns offsets in the original reading
 * text, or `null` where the text was edited or has the same passage twice: then `anchorQuote` has to search.
 */
export function matchQuote(index: QuoteIndex, target: QuoteTarget): TextRange | null {
  const range = isUnmoved(index.text, target) ? target.position : rangeOf(index, findExact(index.compact.text, lettersOf(index, target)));
  return range && isUncut(index.text, range) ? { start: range.start, end: range.end } : null;
}

/** Whether the whole quote is still at its old position. Most are, and then their letters need not be extracted. */
function isUnmoved(text: string, { quote: { exact, prefix, suffix }, position: { start, end } }: QuoteTarget): boolean {
  return (
    exact !== '' &&
    start + exact.length === end &&
    text.startsWith(prefix + exact + suffix, start - prefix.length) &&
    start >= prefix.length
  );
}

/** A quote in the form in which it is compared with the letters of an indexed text. */
export function lettersOf({ compact }: QuoteIndex, { quote, position }: QuoteTarget): QuoteLetters {
  // One call for all three parts: in the time of the other two calls a thousand quotes are found. Stored text holds no
  // NUL.
  const before = quote.prefix.slice(uncut(quote.prefix, Math.max(0, quote.prefix.length - CONTEXT), 1));
  const after = quote.suffix.slice(0, uncut(quote.suffix, CONTEXT, -1));
  const [prefix = '', exact = '', suffix = ''] = compactLetters([before, quote.exact, after].join('\0')).split('\0');
  return { exact, prefix, suffix, hint: compact.letterAt(position.start) };
}

/** The range in the original text of a range of letters. */
export function rangeOf({ compact: { originOf } }: QuoteIndex, match: TextRange | null): TextRange | null {
  return match && { start: originOf(match.start).start, end: originOf(match.end - 1).end };
}

/** Whether a range starts and ends between characters. */
function isUncut(text: string, { start, end }: TextRange): boolean {
  return uncut(text, start, -1) === start && uncut(text, end, 1) === end;
}

/** NFC, with each run of spaces as one and line ends as they are: how a quote is stored and shown. */
function readable(text: string): string {
  return composed(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');
}
