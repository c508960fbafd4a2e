import type { TextQuoteSelector } from './selectors';
import { wellFormed } from '../text/normalise';

/**
 * A quote of up to so many characters in one line is written whole; a longer one by its two ends, because mail and chat
 * cut long links.
 */
const WHOLE = 60;

/** So many characters are enough for the start or the end of a long quote. */
const END = 20;

/**
 * Words of context on each side. A call to action that ends every section names the section at its beginning; so there
 * are more words before than after, and for whole sentences too.
 */
const WORDS_BEFORE = 8;
const WORDS_AFTER = 3;

/**
 * The address of a passage as a text fragment, e.g. `…/173#:~:text=start,end`. Browsers match whole words, and an
 * exact text never across lines; so the quote is widened to whole eojeol (words parted by spaces) of its own line.
 */
export function passageLink(url: string, quote: TextQuoteSelector): string {
  const directive = textDirective(quote);
  if (directive === '') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function textDirective(quote: TextQuoteSelector): string {
  const { exact, before, after } = widen(quote);
  const lines = exact
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '');
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return '';
  const prefix = wordsBefore(before);
  const suffix = wordsAfter(after);
  if (lines.length === 1 && (first.length <= WHOLE || isUndividable(first))) {
    return inContext(prefix, encode(first), suffix);
  }
  // Each end alone is more easily found elsewhere too, so context is added wherever there is some.
  return inContext(prefix, `${encode(headOf(first))},${encode(tailOf(last))}`, suffix);
}

interface Widened {
  readonly exact: string;
  /** What is left of the context. */
  readonly before: string;
  readonly after: string;
}

/** A line of few long words, whose start and end would overlap. */
function isUndividable(line: string): boolean {
  return headOf(line).length + tailOf(line).length >= line.length;
}

/** `Text2SQL` in `Text2SQL이란` becomes the whole `Text2SQL이란`; widening stops at a space or a line end. */
function widen({ exact, prefix, suffix }: TextQuoteSelector): Widened {
  const head = /^\s/.test(exact) ? '' : (prefix.split(/\s/).at(-1) ?? '');
  const tail = /\s$/.test(exact) ? '' : (/^\S*/.exec(suffix)?.[0] ?? '');
  return {
    exact: head + exact + tail,
    // If the quote has a line end at its edge, the context is on another line and cannot be used.
    before: /^\s*\n/.test(exact) ? '' : prefix.slice(0, prefix.length - head.length),
    after: exact.slice(exact.trimEnd().length).includes('\n') ? '' : suffix.slice(tail.length),
  };
}

/** Whole words of the same line just before; the context's first word may have been cut and is left out. */
function wordsBefore(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const words = collapse(line).split(' ');
  const whole = before.includes('\n') || /^\s/.test(line) ? words : words.slice(1);
  return whole.slice(-WORDS_BEFORE).join(' ');
}

function wordsAfter(after: string): string {
  const line = after.split('\n', 1)[0] ?? '';
  const words = collapse(line).split(' ');
  const whole = after.includes('\n') || /\s$/.test(line) ? words : words.slice(0, -1);
  return whole.slice(0, WORDS_AFTER).join(' ');
}

/** The first words of a line that together have some twenty characters. */
function headOf(line: string): string {
  const space = line.indexOf(' ', END);
  return space === -1 ? line : line.slice(0, space);
}

function tailOf(line: string): string {
  const space = line.lastIndexOf(' ', line.length - END - 1);
  return space === -1 ? line : line.slice(space + 1);
}

function inContext(prefix: string, text: string, suffix: string): string {
  return `${prefix === '' ? '' : `${encode(prefix)}-,`}${text}${suffix === '' ? '' : `,-${encode(suffix)}`}`;
}

/** Within a directive `-`, `,` and `&` are syntax; parentheses end a Markdown link. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(/[-()]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
