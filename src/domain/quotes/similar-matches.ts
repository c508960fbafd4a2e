import { editsAlong } from './edits-along';
import { spend, type Work } from './search-work';
import { PIECE, type PiecePlaces } from './piece-places';
import { sharedPieces, wholeParts, type Seed } from './shared-pieces';
import type { TextRange } from '../text/text-range';

export interface SimilarMatch extends TextRange {
  /** Letters that differ. */
  readonly errors: number;
}

export interface SimilarMatches {
  /** Found one by one while they are iterated; when no work is left there are no more. Two may overlap. */
  readonly matches: Iterable<SimilarMatch>;
  /** Every match with fewer errors than this is among them. */
  readonly complete: number;
}

/** The matches of words with at most `allowed` letters changed, added or left out. */
export function similarMatches(text: string, places: PiecePlaces, words: string, allowed: number, work: Work): SimilarMatches {
  if (allowed === 0) return { matches: equalMatches(text, words, work), complete: Infinity };
  const { seeds, complete } = sharedPieces(text, places, words, allowed, work);
  return { matches: matchesThrough(text, words, seeds, allowed, work), complete };
}

/**
 * The matches that have one of `count` equal parts of the words unchanged, which are all with fewer errors than parts;
 * `null` where there is too much to look at.
 */
export function matchesWithPart(
  text: string,
  places: PiecePlaces,
  words: string,
  count: number,
  allowed: number,
  work: Work,
): SimilarMatches | null {
  const found = wholeParts(places, words, count, allowed, work);
  return found && { matches: matchesThrough(text, words, found.seeds, allowed, work), complete: found.complete };
}

function* equalMatches(text: string, words: string, work: Work): Generator<SimilarMatch> {
  for (let start = text.indexOf(words); start !== -1 && spend(work, words.length); start = text.indexOf(words, start + 1)) {
    yield { start, end: start + words.length, errors: 0 };
  }
}

function* matchesThrough(text: string, words: string, seeds: readonly Seed[], allowed: number, work: Work): Generator<SimilarMatch> {
  for (const { at, from } of seeds) {
    const before = editsAlong(text, at, words, from, -1, allowed, work);
    const after = before && editsAlong(text, at + PIECE, words, from + PIECE, 1, allowed - before.count, work);
    if (before !== null && after !== null)
      yield { start: at - before.reach, end: at + PIECE + after.reach, errors: before.count + after.count };
  }
}

/**
 * Of matches that overlap by half, which are one match with different edges, only those with the fewest errors; in the
 * order of the text.
 */
export function withoutOverlaps(matches: readonly SimilarMatch[]): SimilarMatch[] {
  const apart: SimilarMatch[] = [];
  for (const match of matches.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    const isApart = last === undefined || (last.end - match.start) * 2 <= match.end - match.start;
    if (isApart || (match.errors === last.errors && match.start !== last.start)) apart.push(match);
    else if (match.errors < last.errors) apart[apart.length - 1] = match;
  }
  return apart;
}
