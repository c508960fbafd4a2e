/** Letters of a piece; shorter pieces occur everywhere. */
export const PIECE = 4;
/** Of how many letters of longer words engines look for at once: they may take their number times that of the text. */
const HANDLE = 16;
/** In letters. A longer text gets its index at once. */
const SHORT_TEXT = 2 ** 15;
/** About so many searches take the engine as long as to make the index of a short text. */
const SEARCHES = 256;
/** Engines pass over so many letters in the time in which one is compared here. */
const ENGINE = 64;

/** Where pieces of words occur in a text. */
export interface PiecePlaces {
  /** Whether the index of all pieces is there, by which each piece is found in a moment. */
  readonly isIndexed: () => boolean;
  /** The places of a piece; others may be among them. */
  readonly ofPiece: (words: string, from: number) => ArrayLike<number>;
  /** The places of more letters than a piece, which are searched for; at most so many, of those one more. */
  readonly ofPart: (part: string, most: number) => readonly number[];
  /** What one search costs, in letters that are compared. */
  readonly cost: number;
}

/**
 * The places of pieces in a text. The engine searches for the first ones: where a few quotes are looked for, to make an
 * index takes several times as long as that. For many quotes it is made.
 */
export function piecePlaces(text: string): PiecePlaces {
  let index: PieceIndex | null = null;
  let searches = text.length > SHORT_TEXT ? SEARCHES : 0;
  const search = (part: string, most: number): readonly number[] => {
    searches += 1;
    const places: number[] = [];
    for (let at = text.indexOf(part); at !== -1 && places.length <= most; at = text.indexOf(part, at + 1)) places.push(at);
    return places;
  };
  return {
    isIndexed: () => searches >= SEARCHES,
    ofPiece: (words, from) => {
      if (searches < SEARCHES) return search(words.slice(from, from + PIECE), COMMON);
      index ??= indexPieces(text);
      const hash = hashAt(words, from) & (index.heads.length - 2);
      return index.offsets.subarray(index.heads[hash], index.heads[hash + 1]);
    },
    ofPart: (part, most) => search(part.slice(0, HANDLE), most),
    cost: Math.ceil(text.length / ENGINE),
  };
}

/** A piece that occurs more often says nothing; the most common one of the post occurs some seventy times. */
export const COMMON = 256;

/** The offsets of each piece of a text, found by its hash. */
interface PieceIndex {
  /** Where the offsets of each hash begin in `offsets`. */
  readonly heads: Uint32Array;
  readonly offsets: Uint32Array;
}

function indexPieces(text: string): PieceIndex {
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

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let letter = at; letter < at + PIECE; letter += 1) hash = Math.imul(hash ^ text.charCodeAt(letter), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
