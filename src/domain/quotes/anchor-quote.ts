import { uncut } from './compact-text';
import { findNearest, meantMatch, matchesNear } from './nearest-match';
import { findExact, LONG, type QuoteLetters } from './exact-match';
import { indexQuotes, lettersOf, rangeOf, type QuoteIndex } from './quotes';
import { WORK, type Work } from './search-work';
import type { QuoteTarget } from './selectors';
import { indexPieces, PIECE, type PieceIndex } from './shared-pieces';
import { withoutOverlaps, similarMatches, type SimilarMatch } from './similar-matches';
import { snap, surroundingsAt } from './surroundings';
import type { TextRange } from '../text-range';

/** The floor: of the quote's letters at most this part may be edited. Half, as is common, finds absent quotes somewhere. */
const EDITED = 0.2;
/** And no more than so many: the work grows with their square. */
const EDITS = 256;
/** How many letters better one place must be than the next to be preferred to it. */
const MARGIN = 3;
/** So many letters are a sentence, which says enough without what stood around it. */
const SENTENCE = 24;

/** A text prepared once for quotes that were edited. */
export interface EditedQuoteIndex extends QuoteIndex {
  readonly pieces: PieceIndex;
}

export function indexEditedQuotes(text: string): EditedQuoteIndex {
  const index = indexQuotes(text);
  return { ...index, pieces: indexPieces(index.compact.text) };
}

/**
 * Finds where a described quote stands in a text that may have been edited since: to the letter with all around it, to
 * the letter with some of it, or with some of its own letters edited. Returns offsets over the reading text, or `null`
 * where it does not stand, more than one place may be meant (never a guess), or telling them apart is too much work.
 */
export function anchorQuote(index: EditedQuoteIndex, target: QuoteTarget, work: Work = { left: WORK }): TextRange | null {
  const { text } = index.compact;
  const quote = lettersOf(index, target);
  const match = findExact(text, quote) ?? findNearest(text, quote, work) ?? findSimilar(index, quote, work) ?? findSentence(text, quote, work);
  const range = rangeOf(index, match);
  return range && { start: uncut(index.text, range.start, -1), end: uncut(index.text, range.end, 1) };
}

/** Where the quote reads alike, exactly if it is short, and stands in what is left of its surroundings. */
function findSimilar({ compact: { text }, pieces }: EditedQuoteIndex, quote: QuoteLetters, work: Work): TextRange | null {
  const { exact, prefix, suffix, hint } = quote;
  const known = exact.length + prefix.length + suffix.length;
  if (exact === '' || known < LONG) return null;
  const allowed = allowedErrors(quote);
  const { matches, complete } = similarMatches(text, pieces, exact, allowed, work);
  const accepted: SimilarMatch[] = [];
  for (const candidate of matches) {
    const match = snap(text, candidate, quote, candidate.errors, work);
    const around = surroundingsAt(text, match, quote, work);
    if (around !== null && exact.length + around.kept >= LONG) accepted.push({ ...match, errors: candidate.errors + around.missing });
  }
  if (work.left === 0) return null;
  const apart = withoutOverlaps(accepted);
  const least = apart.reduce((fewest, { errors }) => Math.min(fewest, errors), Infinity);
  const isComplete = complete > allowed || complete >= least + MARGIN;
  const rivals = isComplete ? apart.filter(({ errors }) => errors < least + MARGIN) : [];
  const start = meantMatch(rivals.map((rival) => rival.start), hint, known);
  // Where it stood tells equal places apart, and makes none better than it is.
  return rivals.find((rival) => rival.start === start && rival.errors === least) ?? null;
}

/** How many letters of the quote may be edited; none of a short one. */
function allowedErrors({ exact, prefix, suffix }: QuoteLetters): number {
  if (exact.length < (prefix + suffix === '' ? SENTENCE : LONG)) return 0;
  // One piece of it at least is left as it was.
  return Math.min(Math.floor(exact.length * EDITED), Math.floor(exact.length / PIECE) - 1, EDITS);
}

/** A whole sentence that stands once is the same one even where nothing around it is left. */
function findSentence(text: string, { exact, hint }: QuoteLetters, work: Work): TextRange | null {
  const [start, ...others] = exact.length >= SENTENCE ? matchesNear(text, exact, hint, work) : [];
  return start === undefined || others.length > 0 ? null : { start, end: start + exact.length };
}
