/** A text without its white space and in NFC, with the way back to the original. */
export interface CompactText {
  readonly text: string;
  /** Where the original of each UTF-16 unit of `text` begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Jamo that make one syllable, a syllable whose final consonant follows, or a character; each with its combining marks. */
const CLUSTER =
  /(?:[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6]?[\u11A8-\u11FF\uD7CB-\uD7FB]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|\P{M})\p{M}*|\p{M}+/gu;

/** What continues the character before it. */
const CONTINUING = /[\p{M}\p{Surrogate}\u1160-\u11FF\uD7B0-\uD7FB]/u;

/**
 * Takes out what skins disagree on (spaces, line ends, NFC or NFD), so that quotes compare by their letters.
 * Offsets are in UTF-16 units.
 */
export function compactText(original: string): CompactText {
  const starts: number[] = [];
  const ends: number[] = [];
  if (original === original.normalize('NFC')) {
    const text = compactLetters(original);
    for (let unit = 0, at = 0; unit < text.length; unit += 1, at += 1) {
      // What is not the next letter is white space that was taken out.
      while (original.charCodeAt(at) !== text.charCodeAt(unit)) at += 1;
      starts.push(at);
      ends.push(at + 1);
    }
    return { text, starts, ends };
  }
  const parts: string[] = [];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const composed = cluster.normalize('NFC').replace(/\s/g, '');
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: parts.join(''), starts, ends };
}

/** The letters of a text that is cut between characters, without their offsets. */
export function compactLetters(original: string): string {
  return original.normalize('NFC').replace(/\s+/g, '');
}

/** Moves an offset in steps of `step` out of a character that it cuts: a pair, a syllable in jamo, a letter with its marks. */
export function uncut(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (at > 0 && at < text.length && CONTINUING.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) at += step;
  return at;
}
