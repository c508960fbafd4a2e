import type { TextRange } from '../text/text-range';
import { INVISIBLE } from '../text/invisible';

/** A text without its white space and invisible characters, in NFC, with the offsets in the original. */
export interface CompactText {
  readonly text: string;
  /** Which letter (UTF-16 unit of `text`) is the first that starts at an offset of the original, or after it. */
  readonly letterAt: (offset: number) => number;
  /** Where the original of a letter is. */
  readonly originOf: (letter: number) => TextRange;
}

/** Begins with a unit that belongs to the character before it. */
const CONTINUING = /^[\p{M}\p{Surrogate}\u1160-\u11FF\uD7B0-\uD7FB]/u;

const UNSEEN = new RegExp(`[\\s${INVISIBLE}]+`, 'g');
/** A character that stays in a compact text. */
export const SEEN = new RegExp(`[^\\s${INVISIBLE}]`);

/**
 * Unicode's stream-safe text has at most 30 marks on a letter (UAX #15). To order more of them takes engines a time that
 * grows with the square of their number.
 */
const MANY_MARKS = /\p{M}{31}/u;
/** No mark and no part of a pair. Engines need a millisecond to prepare for marks, and most texts have none of them. */
const FAMILIAR = /[\0-\u02FF가-힣]/;
const UNFAMILIAR = /[^\0-\u02FF가-힣]{31}/;
/** In UTF-16 units: anything longer is not one character and may be cut. */
const LONGEST_CHARACTER = 64;

/** In UTF-16 units: the letters of so much text are counted anew to tell where one comes from. Few are ever asked for. */
const BLOCK = 128;

/**
 * Removes what differs between skins (spaces, line ends, soft hyphens, NFC or NFD), so that quotes are compared by their
 * letters. Offsets are in UTF-16 units. All of it is the engine's own work: a loop over the letters takes a page that has
 * just been opened ten times as long.
 */
export function compactText(original: string): CompactText {
  /** Where each block starts in the original, and in the letters. */
  const froms: number[] = [];
  const firsts: number[] = [];
  let text = '';
  for (let from = 0; from < original.length;) {
    const next = uncut(original, from + BLOCK, 1);
    froms.push(from);
    firsts.push(text.length);
    text += compactLetters(original.slice(from, next));
    from = next;
  }
  const blockAt = (starts: readonly number[], value: number): number => starts.findLastIndex((start) => start <= value);
  return {
    text,
    letterAt: (offset) => {
      const block = blockAt(froms, offset);
      return (firsts[block] ?? 0) + compactLetters(original.slice(froms[block], offset)).length;
    },
    originOf: (letter) => {
      const block = blockAt(firsts, letter);
      const part = original.slice(froms[block], froms[block + 1]);
      // By halves: the first unit up to which there are more letters than stand before this one.
      let start = froms[block] ?? 0;
      for (let end = start + part.length; start < end;) {
        const middle = (start + end) >> 1;
        if (compactLetters(original.slice(froms[block], middle + 1)).length > letter - (firsts[block] ?? 0)) end = middle;
        else start = middle + 1;
      }
      return part === composed(part)
        ? { start, end: start + 1 }
        : { start: uncut(original, start, -1), end: uncut(original, start + 1, 1) };
    },
  };
}

/** The letters of a text that is cut between characters, without their offsets. */
export function compactLetters(original: string): string {
  return composed(original).replace(UNSEEN, '');
}

/** NFC; a text with too many marks on one letter is returned unchanged. */
export function composed(text: string): string {
  return UNFAMILIAR.test(text) && MANY_MARKS.test(text) ? text : text.normalize('NFC');
}

/**
 * If an offset cuts a character (a surrogate pair, a syllable in jamo, a letter with its marks), moves it in steps of
 * `step` to the character's edge.
 */
export function uncut(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  for (
    let left = LONGEST_CHARACTER;
    at > 0 && at < text.length && !FAMILIAR.test(text.charAt(at)) && CONTINUING.test(text.slice(at, at + 2));
    left -= 1
  ) {
    if (left === 0) return offset;
    at += step;
  }
  return at;
}
