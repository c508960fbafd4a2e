import { spend, type Work } from './search-work';

/** Letters of a piece; shorter pieces occur everywhere. */
export const PIECE = 4;
/** A piece that occurs more often says nothing; the most common one of the post occurs some seventy times. */
const COMMON = 256;
/** The cost of a hit besides its letters: it is sorted among the others. */
const SORTED = 12;
/** About so many pieces of a long quote are looked up, evenly spread; never twice as many. */
const PIECES = 128;
const PIECES_MOST = 2 * PIECES;

/** The offsets of each piece of a text, found by its hash. */
export interface PieceIndex {
  /** Where the offsets of each hash begin in `offsets`. */
  readonly heads: Uint32Array;
  readonly offsets: Uint32Array;
}

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

export function indexPieces(text: string): PieceIndex {
  const count = Math.max(0, text.length - PIECE + 1);
  const mask = 2 ** Math.ceil(Math.log2(count + 2)) - 1;
  const heads = new Uint32Array(mask + 2);
  const offsets = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const hash = hashAt(text, at) & mask;
    heads[hash] = (heads[hash] ?? 0) + 1;
  }
  for (let hash = 1; hash < heads.length; hash += 1) heads[hash] = (heads[hash] ?? 0) + (heads[hash - 1] ?? 0);
  for (let at = count - 1; at >= 0; at -= 1) {
    const hash = hashAt(text, at) & mask;
    const head = (heads[hash] ?? 0) - 1;
    heads[hash] = head;
    offsets[head] = at;
  }
  return { heads, offsets };
}

/**
 * The seeds of all matches that may have at most `allowed` edits, by how many pieces of the quote are there at their
 * distances.
 */
export function sharedPieces(text: string, index: PieceIndex, quote: string, allowed: number, work: Work): SharedPieces {
  const stride = Math.max(PIECE, Math.floor(quote.length / PIECES));
  const { hits, telling } = hitsOf(text, index, quote, stride, work);
  // An edit destroys one piece, or none where it falls between those that were looked up.
  const editsOf = (missing: number): number => Math.floor((Math.max(0, missing) * stride) / PIECE);
  const seeds: Seed[] = [];
  let end = 0;
  for (let begin = 0; begin < hits.length;) {
    const last = diagonalOf(hits[begin] ?? 0) + allowed;
    while (end < hits.length && diagonalOf(hits[end] ?? 0) <= last) end += 1;
    if (editsOf(telling - (end - begin)) <= allowed) {
      for (const hit of densest(hits.subarray(begin, end))) {
        const from = (hit % PIECES_MOST) * stride;
        seeds.push({ at: diagonalOf(hit) - quote.length + from, from });
      }
      begin = end;
    } else begin += 1;
  }
  return { seeds, complete: editsOf(telling) };
}

interface Hits {
  /** Sorted by the diagonal: offset in the text minus offset in the quote, plus the quote's length. */
  readonly hits: Float64Array;
  /** How many pieces are not too common. */
  readonly telling: number;
}

function hitsOf(text: string, { heads, offsets }: PieceIndex, quote: string, stride: number, work: Work): Hits {
  const hits: number[] = [];
  let telling = 0;
  for (let piece = 0; piece * stride + PIECE <= quote.length; piece += 1) {
    const from = piece * stride;
    const hash = hashAt(quote, from) & (heads.length - 2);
    const begin = heads[hash] ?? 0;
    const end = heads[hash + 1] ?? 0;
    if (end - begin > COMMON) continue;
    if (!spend(work, (end - begin) * (PIECE + SORTED) + PIECE)) break;
    telling += 1;
    for (let each = begin; each < end; each += 1) {
      const at = offsets[each] ?? 0;
      if (isSamePiece(text, at, quote, from)) hits.push((at - from + quote.length) * PIECES_MOST + piece);
    }
  }
  return { hits: Float64Array.from(hits).sort(), telling };
}

function diagonalOf(hit: number): number {
  return Math.floor(hit / PIECES_MOST);
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

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let letter = at; letter < at + PIECE; letter += 1) hash = Math.imul(hash ^ text.charCodeAt(letter), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
