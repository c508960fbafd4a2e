import { compactText, uncut, type CompactText } from './compact-text';
import { findLetters } from './anchoring';
import type { QuoteTarget } from './selectors';

/** How much of the surroundings a quote remembers, in UTF-16 units; the Web Annotation field's usual length. */
const CONTEXT = 32;

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Describes `[start, end)` of a reading text as W3C selectors, white space at its edges left out and characters kept whole.
 * Returns `null` where nothing but white space is selected.
 */
export function describeQuote(text: string, start: number, end: number): QuoteTarget | null {
  const whole = uncut(text, start, -1);
  const selected = text.slice(whole, uncut(text, end, 1));
  const exact = selected.trim();
  if (exact === '') return null;
  const from = whole + selected.indexOf(exact);
  const to = from + exact.length;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: readable(exact),
      prefix: readable(text.slice(uncut(text, Math.max(0, from - CONTEXT), 1), from)),
      suffix: readable(text.slice(to, uncut(text, to + CONTEXT, -1))),
    },
    position: { type: 'TextPositionSelector', start: from, end: to },
  };
}

/** A reading text prepared once for many quotes. */
export interface QuoteIndex {
  readonly compact: CompactText;
}

export function indexQuotes(text: string): QuoteIndex {
  return { compact: compactText(text) };
}

/**
 * Finds where a described quote stands, by its letters alone, even where some of them were edited; among equals its
 * surroundings decide, then its old place. Returns offsets over the original reading text, or `null` where the quote
 * does not stand (never a guess).
 */
export function matchQuote({ compact: { text, starts, ends } }: QuoteIndex, { quote, position }: QuoteTarget): TextSpan | null {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map((part) => compactText(part).text);
  const found = findLetters(text, { exact, prefix, suffix, hint: firstAtOrAfter(starts, position.start) });
  return found && { start: starts[found.start] ?? 0, end: ends[found.end - 1] ?? 0 };
}

/** Index of the first of the sorted values that is not below `value`; halves will do. */
function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** NFC, runs of spaces as one, line ends kept: how a quote is stored and shown. */
function readable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');
}
