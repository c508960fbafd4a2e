import { INVISIBLE } from '../text/invisible';

/** A text without its white space and invisible characters, in NFC, with the offsets in the original. */
export interface CompactText {
  readonly text: string;
  /** Where the original of each UTF-16 unit of `text` starts and ends. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** Jamo that form one syllable, a syllable with a separate final consonant, or a character; each with its combining marks. */
const CLUSTER =
  /(?:[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6]?[\u11A8-\u11FF\uD7CB-\uD7FB]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|\P{M})\p{M}*|\p{M}+/gu;

/** A unit that belongs to the character before it. */
const CONTINUING = /[\p{M}\p{Surrogate}\u1160-\u11FF\uD7B0-\uD7FB]/u;

const UNSEEN = new RegExp(`[\\s${INVISIBLE}]+`, 'g');
/** A character that stays in a compact text. */
export const SEEN = new RegExp(`[^\\s${INVISIBLE}]`);

/**
 * Unicode's stream-safe text has at most 30 marks on a letter (UAX #15). To order more of them takes engines a time that
 * grows with the square of their number.
 */
const MANY_MARKS = /\p{M}{31}/u;
/** In UTF-16 units: anything longer is not one character and may be cut. */
const LONGEST_CHARACTER = 64;

/**
 * Removes what differs between skins (spaces, line ends, soft hyphens, NFC or NFD), so that quotes are compared by their
 * letters. Offsets are in UTF-16 units.
 */
export function compactText(original: string): CompactText {
  if (original === composed(original)) {
    const text = compactLetters(original);
    const starts = new Uint32Array(text.length);
    for (let unit = 0, at = 0; unit < text.length; unit += 1, at += 1) {
      // A character that is not the next letter was removed.
      while (original.charCodeAt(at) !== text.charCodeAt(unit)) at += 1;
      starts[unit] = at;
    }
    return { text, starts, ends: starts.map((at) => at + 1) };
  }
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const letter = compactLetters(cluster);
    parts.push(letter);
    for (let unit = 0; unit < letter.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: parts.join(''), starts, ends };
}

/** The letters of a text that is cut between characters, without their offsets. */
export function compactLetters(original: string): string {
  return composed(original).replace(UNSEEN, '');
}

/** NFC; a text with too many marks on one letter is returned unchanged. */
export function composed(text: string): string {
  return MANY_MARKS.test(text) ? text : text.normalize('NFC');
}

/**
 * If an offset cuts a character (a surrogate pair, a syllable in jamo, a letter with its marks), moves it in steps of
 * `step` to the character's edge.
 */
export function uncut(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  for (
    let left = LONGEST_CHARACTER;
    at > 0 && at < text.length && CONTINUING.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
    left -= 1
  ) {
    if (left === 0) return offset;
    at += step;
  }
  return at;
}
