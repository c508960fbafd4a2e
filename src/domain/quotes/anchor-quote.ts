import { uncut } from './compact-text';
import { findNearest, meantMatch, matchesNear } from './nearest-match';
import { findExact, LONG, type QuoteLetters } from './exact-match';
import { indexQuotes, lettersOf, rangeOf, type QuoteIndex } from './quotes';
import { WORK, type Work } from './search-work';
import type { QuoteTarget } from './selectors';
import { PIECE, piecePlaces, type PiecePlaces } from './piece-places';
import { matchesWithPart, similarMatches, withoutOverlaps, type SimilarMatch, type SimilarMatches } from './similar-matches';
import { snap, surroundingsAt } from './surroundings';
import type { TextRange } from '../text/text-range';

/**
 * At most this share of a quote's letters may be edited. With half, which is a common limit, quotes that are not in the
 * text are found somewhere.
 */
const EDITED = 0.2;
/** And at most so many letters, as the work grows with the square of the edits. */
const EDITS = 256;
/** One match is preferred to the next only if it has so many fewer wrong letters. */
const MARGIN = 3;
/** A quote of so many letters is a sentence, which is specific enough without its surroundings. */
const SENTENCE = 24;

/** A quote is searched for in so many parts and one for so many of its letters: one of them is whole, as most have few edits. */
const PARTS = 8;
const LETTERS = 16;
/** Shorter parts occur in many places by chance. */
const SHORTEST_PART = 6;

/** A text prepared once, to anchor many edited quotes in it. */
export interface EditedQuoteIndex extends QuoteIndex {
  readonly places: PiecePlaces;
}

export function indexEditedQuotes(text: string): EditedQuoteIndex {
  const index = indexQuotes(text);
  return { ...index, places: piecePlaces(index.compact.text) };
}

/**
 * Anchors a quote in a text that may have been edited since. It tries, in this order: the exact quote with all its
 * surroundings; the exact quote with some of them; the quote with some of its own letters edited. Returns offsets in the
 * reading text. Returns `null` where the quote is not there, where more than one match may be meant (it never guesses),
 * or where telling them apart takes too much work.
 */
export function anchorQuote(index: EditedQuoteIndex, target: QuoteTarget, work: Work = { left: WORK }): TextRange | null {
  const { text } = index.compact;
  const quote = lettersOf(index, target);
  const match =
    findExact(text, quote) ?? findNearest(text, quote, work) ?? findSimilar(index, quote, work) ?? findSentence(text, quote, work);
  const range = rangeOf(index, match);
  return range && { start: uncut(index.text, range.start, -1), end: uncut(index.text, range.end, 1) };
}

/** Finds the quote with some letters edited (a short quote only exactly) where enough of its surroundings is left. */
function findSimilar({ compact: { text }, places }: EditedQuoteIndex, quote: QuoteLetters, work: Work): TextRange | null {
  const { exact, prefix, suffix, hint } = quote;
  const known = exact.length + prefix.length + suffix.length;
  if (exact === '' || known < LONG) return null;
  const allowed = allowedErrors(quote);
  const clear = allowed === 0 || places.isIndexed() ? null : findClear(text, places, quote, allowed, work);
  if (clear !== null) return clear;
  const { rivals, least } = rivalsAmong(text, quote, similarMatches(text, places, exact, allowed, work), allowed, work);
  const start = meantMatch(
    rivals.map((rival) => rival.start),
    hint,
    known,
  );
  // The old position decides between equal matches, and makes no match better than it is.
  return rivals.find((rival) => rival.start === start && rival.errors === least) ?? null;
}

/** The match that no other comes near, where few letters were edited; `null` where that is not certain yet. */
function findClear(text: string, places: PiecePlaces, quote: QuoteLetters, allowed: number, work: Work): TextRange | null {
  const { exact } = quote;
  const parts = Math.min(PARTS + Math.floor(exact.length / LETTERS), Math.floor(exact.length / SHORTEST_PART));
  const matches = matchesWithPart(text, places, exact, parts, allowed, work);
  const rivals = matches === null ? [] : rivalsAmong(text, quote, matches, allowed, work).rivals;
  return rivals.length === 1 ? (rivals[0] ?? null) : null;
}

interface Rivals {
  /** The best match and those that are nearly as good; none where there may be others that were not found. */
  readonly rivals: readonly SimilarMatch[];
  /** The fewest errors, those of the surroundings included; `Infinity` where nothing was found. */
  readonly least: number;
}

/** Of the matches with enough of the quote's surroundings, those that may be meant. */
function rivalsAmong(text: string, quote: QuoteLetters, { matches, complete }: SimilarMatches, allowed: number, work: Work): Rivals {
  const accepted: SimilarMatch[] = [];
  for (const candidate of matches) {
    const match = snap(text, candidate, quote, candidate.errors, work);
    const around = surroundingsAt(text, match, quote, work);
    if (around !== null && quote.exact.length + around.matching >= LONG)
      accepted.push({ ...match, errors: candidate.errors + around.missing });
  }
  const apart = withoutOverlaps(accepted);
  const least = apart.reduce((fewest, { errors }) => Math.min(fewest, errors), Infinity);
  const isComplete = work.left > 0 && (complete > allowed || complete >= least + MARGIN);
  return { rivals: isComplete ? apart.filter(({ errors }) => errors < least + MARGIN) : [], least };
}

/** How many letters of the quote may be edited; none in a short one. */
function allowedErrors({ exact, prefix, suffix }: QuoteLetters): number {
  if (exact.length < (prefix + suffix === '' ? SENTENCE : LONG)) return 0;
  // At least one piece of it must be unchanged.
  return Math.min(Math.floor(exact.length * EDITED), Math.floor(exact.length / PIECE) - 1, EDITS);
}

/** Finds a whole sentence that occurs exactly once, even if nothing of its surroundings is left. */
function findSentence(text: string, { exact, hint }: QuoteLetters, work: Work): TextRange | null {
  const [start, ...others] = exact.length >= SENTENCE ? matchesNear(text, exact, hint, work) : [];
  return start === undefined || others.length > 0 ? null : { start, end: start + exact.length };
}
