import { COMMON, PIECE, type PiecePlaces } from './piece-places';
import { spend, type Work } from './search-work';

/** The cost of a hit besides its letters: it is sorted among the others. */
const SORTED = 12;
/** About so many pieces of a long quote are looked up, evenly spread; never twice as many. */
const PIECES = 128;
const PIECES_MOST = 2 * PIECES;

/** An offset of a text with a piece of a quote, and with others of its pieces around it at the right distances. */
export interface Seed {
  readonly at: number;
  /** The piece's offset in the quote. */
  readonly from: number;
}

export interface SharedPieces {
  readonly seeds: readonly Seed[];
  /** Every match with fewer edits than this has a seed; matches with more may consist of pieces that occur everywhere. */
  readonly complete: number;
}

/**
 * The seeds of all matches that may have at most `allowed` edits, by how many pieces of the quote are there at their
 * distances.
 */
export function sharedPieces(text: string, places: PiecePlaces, quote: string, allowed: number, work: Work): SharedPieces {
  const stride = Math.max(PIECE, Math.floor(quote.length / PIECES));
  const { hits, telling } = hitsOf(text, places, quote, stride, work);
  // An edit destroys one piece, or none where it falls between those that were looked up.
  const editsOf = (missing: number): number => Math.floor((Math.max(0, missing) * stride) / PIECE);
  const seeds = seedsOf(hits, quote, stride, allowed, (count) => editsOf(telling - count) <= allowed);
  return { seeds, complete: editsOf(telling) };
}

/** The best seeds of every place with enough hits on diagonals that so many edits may connect. */
function seedsOf(hits: Float64Array, quote: string, stride: number, allowed: number, isEnough: (count: number) => boolean): Seed[] {
  const seeds: Seed[] = [];
  let end = 0;
  for (let begin = 0; begin < hits.length;) {
    const last = diagonalOf(hits[begin] ?? 0) + allowed;
    while (end < hits.length && diagonalOf(hits[end] ?? 0) <= last) end += 1;
    if (isEnough(end - begin)) {
      for (const hit of densest(hits.subarray(begin, end))) {
        const from = (hit % PIECES_MOST) * stride;
        seeds.push({ at: diagonalOf(hit) - quote.length + from, from });
      }
      begin = end;
    } else begin += 1;
  }
  return seeds;
}

interface Hits {
  /** Sorted by the diagonal: offset in the text minus offset in the quote, plus the quote's length. */
  readonly hits: Float64Array;
  /** How many pieces are not too common. */
  readonly telling: number;
}

function hitsOf(text: string, places: PiecePlaces, quote: string, stride: number, work: Work): Hits {
  const hits: number[] = [];
  let telling = 0;
  for (let piece = 0; piece * stride + PIECE <= quote.length; piece += 1) {
    const from = piece * stride;
    if (!places.isIndexed() && !spend(work, places.cost)) break;
    const offsets = places.ofPiece(quote, from);
    if (offsets.length > COMMON) continue;
    if (!spend(work, offsets.length * (PIECE + SORTED) + PIECE)) break;
    telling += 1;
    for (let each = 0; each < offsets.length; each += 1) {
      const at = offsets[each] ?? 0;
      if (isSamePiece(text, at, quote, from)) hits.push((at - from + quote.length) * PIECES_MOST + piece);
    }
  }
  return { hits: Float64Array.from(hits).sort(), telling };
}

function diagonalOf(hit: number): number {
  return Math.floor(hit / PIECES_MOST);
}

/**
 * The seeds of all matches with fewer than `count` edits: of so many equal parts of the quote one is whole there. `null`
 * where a part occurs in too many places.
 */
export function wholeParts(places: PiecePlaces, quote: string, count: number, allowed: number, work: Work): SharedPieces | null {
  const stride = Math.floor(quote.length / count);
  const hits: number[] = [];
  for (let piece = 0; piece < count; piece += 1) {
    const from = piece * stride;
    if (!spend(work, places.cost)) return null;
    const offsets = places.ofPart(quote.slice(from, from + stride), count);
    if (offsets.length > count || !spend(work, offsets.length * SORTED + PIECE)) return null;
    for (const at of offsets) hits.push((at - from + quote.length) * PIECES_MOST + piece);
  }
  return { seeds: seedsOf(Float64Array.from(hits).sort(), quote, stride, allowed, () => true), complete: count };
}

/** The first hit of each diagonal with the most hits. */
function densest(hits: Float64Array): number[] {
  let best: number[] = [];
  let most = 0;
  for (let first = 0, next = 1; first < hits.length; first = next, next += 1) {
    const hit = hits[first] ?? 0;
    while (next < hits.length && diagonalOf(hits[next] ?? 0) === diagonalOf(hit)) next += 1;
    if (next - first > most) best = [];
    if (next - first < most) continue;
    most = next - first;
    best.push(hit);
  }
  return best;
}

function isSamePiece(text: string, at: number, quote: string, from: number): boolean {
  for (let letter = 0; letter < PIECE; letter += 1) if (text.charCodeAt(at + letter) !== quote.charCodeAt(from + letter)) return false;
  return true;
}
