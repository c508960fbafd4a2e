import search from 'approx-string-match';
import { findWhole, LONG, meant, occurrences, type Place, type QuoteLetters } from './quote-places';
import { lettersOf, spanOf, type QuoteIndex, type TextSpan } from './quotes';
import type { QuoteTarget } from './selectors';
import { snap, surroundingsAt, type Surroundings } from './surroundings';

/** The floor: of the quote's letters at most this part may be edited. Half, as is common, finds absent quotes somewhere. */
const EDITED = 0.2;
/** Shorter pieces of a quote stand everywhere. */
const PIECE = 4;
/** How many letters better one place must be than the next to be preferred to it. */
const MARGIN = 3;
/** So many letters are a sentence, which says enough without what stood around it. */
const SENTENCE = 24;

/**
 * Finds where a described quote stands in a text that may have been edited since: to the letter with all around it, to
 * the letter with some of it, or with some of its own letters edited. Returns offsets over the reading text, or `null`
 * where it does not stand or more than one place may be meant (never a guess). Takes up to some milliseconds a quote.
 */
export function findQuote(index: QuoteIndex, target: QuoteTarget): TextSpan | null {
  const { text } = index.compact;
  const quote = lettersOf(index, target);
  const place = findWhole(text, quote) ?? findSimilar(text, quote) ?? findSentence(text, quote);
  return place && spanOf(index, place);
}

interface Candidate extends Place {
  readonly around: Surroundings;
  /** Letters that are not as they were, in the quote and around it. */
  readonly errors: number;
}

/** Where the quote reads alike, exactly if it is short, and stands in what is left of its surroundings. */
function findSimilar(text: string, quote: QuoteLetters): Place | null {
  const { exact, prefix, suffix, hint } = quote;
  const known = exact.length + prefix.length + suffix.length;
  if (exact === '' || known < LONG) return null;
  const held = candidates(text, quote).filter(({ around }) => around.isHeld && exact.length + around.kept >= LONG);
  const least = Math.min(...held.map(({ errors }) => errors));
  const rivals = held.filter(({ errors }) => errors < least + MARGIN);
  const start = meant(rivals.map((rival) => rival.start), hint, known);
  return rivals.find((rival) => rival.start === start) ?? null;
}

function candidates(text: string, quote: QuoteLetters): Candidate[] {
  const { exact, prefix, suffix } = quote;
  const isEditable = exact.length >= (prefix + suffix === '' ? SENTENCE : LONG);
  const allowed = isEditable ? Math.min(Math.floor(exact.length * EDITED), Math.floor(exact.length / PIECE) - 1) : 0;
  const places =
    allowed === 0
      ? occurrences(text, exact).map((start) => ({ start, end: start + exact.length, errors: 0 }))
      : stretches(text, exact, allowed).flatMap((stretch) => similarIn(text, stretch, exact, allowed));
  return places.map((found) => {
    const place = snap(text, found, quote, found.errors);
    const around = surroundingsAt(text, place, quote);
    return { ...place, around, errors: found.errors + around.missing };
  });
}

/** A whole sentence that stands once is the same one even where nothing around it is left. */
function findSentence(text: string, { exact }: QuoteLetters): Place | null {
  const [start, ...others] = exact.length >= SENTENCE ? occurrences(text, exact) : [];
  return start === undefined || others.length > 0 ? null : { start, end: start + exact.length };
}

/** Where a piece of the quote stands unedited: of `allowed` edits and one more pieces, one piece is spared. */
function stretches(text: string, exact: string, allowed: number): Place[] {
  const size = Math.floor(exact.length / (allowed + 1));
  const starts = Array.from({ length: allowed + 1 }, (_, piece) => piece * size)
    .flatMap((offset) => occurrences(text, exact.slice(offset, offset + size)).map((at) => at - offset))
    .toSorted((one, other) => one - other);
  const merged: { start: number; end: number }[] = [];
  for (const at of starts) {
    const start = Math.max(0, at - allowed);
    const end = Math.min(text.length, at + exact.length + allowed);
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else merged.push({ start, end });
  }
  return merged;
}

/** The places in a stretch that read like the quote, apart from each other; the library gives those with the fewest errors only. */
function similarIn(text: string, { start, end }: Place, exact: string, allowed: number): (Place & { readonly errors: number })[] {
  if (end - start < exact.length - allowed) return [];
  const [found] = search(text.slice(start, end), exact, allowed);
  if (found === undefined) return [];
  const place = { start: start + found.start, end: start + found.end, errors: found.errors };
  return [
    ...similarIn(text, { start, end: place.start }, exact, allowed),
    place,
    ...similarIn(text, { start: place.end, end }, exact, allowed),
  ];
}
