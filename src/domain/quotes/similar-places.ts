import { editsAlong } from './edits-along';
import type { Place } from './places';
import { spend, type Work } from './search-work';
import { PIECE, sharedPieces, type PieceIndex, type Seed } from './shared-pieces';

export interface SimilarPlace extends Place {
  /** Letters that are not as they were. */
  readonly errors: number;
}

export interface SimilarPlaces {
  /** Looked for as they are asked for; with no work left there are no more. Two may lie on each other. */
  readonly places: Iterable<SimilarPlace>;
  /** Every place with fewer errors is among them. */
  readonly complete: number;
}

/** The places at which words read alike but for at most `allowed` letters changed, added or left out. */
export function similarPlaces(text: string, pieces: PieceIndex, words: string, allowed: number, work: Work): SimilarPlaces {
  if (allowed === 0) return { places: equalPlaces(text, words, work), complete: Infinity };
  const { seeds, complete } = sharedPieces(text, pieces, words, allowed, work);
  return { places: placesThrough(text, words, seeds, allowed, work), complete };
}

function* equalPlaces(text: string, words: string, work: Work): Generator<SimilarPlace> {
  for (let start = text.indexOf(words); start !== -1 && spend(work, words.length); start = text.indexOf(words, start + 1)) {
    yield { start, end: start + words.length, errors: 0 };
  }
}

function* placesThrough(text: string, words: string, seeds: readonly Seed[], allowed: number, work: Work): Generator<SimilarPlace> {
  for (const { at, from } of seeds) {
    const before = editsAlong(text, at, words, from, -1, allowed, work);
    const after = before && editsAlong(text, at + PIECE, words, from + PIECE, 1, allowed - before.count, work);
    if (before !== null && after !== null) yield { start: at - before.reach, end: at + PIECE + after.reach, errors: before.count + after.count };
  }
}

/** Of places that lie on each other by half, being one with other edges, those with the fewest errors; in the order of the text. */
export function apartFromEachOther(places: readonly SimilarPlace[]): SimilarPlace[] {
  const apart: SimilarPlace[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    const isApart = last === undefined || (last.end - place.start) * 2 <= place.end - place.start;
    if (isApart || (place.errors === last.errors && place.start !== last.start)) apart.push(place);
    else if (place.errors < last.errors) apart[apart.length - 1] = place;
  }
  return apart;
}
