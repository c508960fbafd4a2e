import { compactText, type CompactText } from './compact-text';
import type { QuoteTarget } from './selectors';

/** How much of the surroundings a quote remembers, in UTF-16 units; the Web Annotation field's usual length. */
const CONTEXT = 32;

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Describes `[start, end)` of a reading text as W3C selectors, white space at its edges left out.
 * Returns `null` where nothing but white space is selected.
 */
export function describeQuote(text: string, start: number, end: number): QuoteTarget | null {
  const selected = text.slice(start, end);
  const exact = selected.trim();
  if (exact === '') return null;
  const from = start + selected.indexOf(exact);
  const to = from + exact.length;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: readable(exact),
      prefix: readable(text.slice(Math.max(0, from - CONTEXT), from)),
      suffix: readable(text.slice(to, to + CONTEXT)),
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
 * Finds where a described quote stands, by its letters alone; among equals its surroundings decide, then its old place.
 * Returns offsets over the original reading text, or `null` where the quote does not stand (never a guess).
 */
export function matchQuote({ compact }: QuoteIndex, target: QuoteTarget): TextSpan | null {
  const exact = compactText(target.quote.exact).text;
  if (exact === '') return null;
  const prefix = compactText(target.quote.prefix).text;
  const suffix = compactText(target.quote.suffix).text;
  let best: { at: number; context: number; distance: number } | null = null;
  for (let at = compact.text.indexOf(exact); at !== -1; at = compact.text.indexOf(exact, at + 1)) {
    const context = sharedEnd(compact.text, at, prefix) + sharedStart(compact.text, at + exact.length, suffix);
    const distance = Math.abs((compact.starts[at] ?? 0) - target.position.start);
    const isBetter = best === null || context > best.context || (context === best.context && distance < best.distance);
    if (isBetter) best = { at, context, distance };
  }
  return best === null ? null : spanOf(compact, best.at, exact.length);
}

function spanOf({ starts, ends }: CompactText, at: number, length: number): TextSpan {
  return { start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 };
}

function sharedEnd(text: string, before: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text[before - 1 - count] === prefix[prefix.length - 1 - count]) count += 1;
  return count;
}

function sharedStart(text: string, after: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[after + count] === suffix[count]) count += 1;
  return count;
}

/** NFC, runs of spaces as one, line ends kept: how a quote is stored and shown. */
function readable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');
}
