/** A text without its white space and in NFC, with the way back to the original. */
export interface CompactText {
  readonly text: string;
  /** Where the original of each UTF-16 unit of `text` begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Conjoining jamo that make one syllable, or a character with its combining marks. */
const CLUSTER = /[\u1100-\u115F\uA960-\uA97F]+[\u1160-\u11A7\uD7B0-\uD7C6]*[\u11A8-\u11FF\uD7CB-\uD7FB]*|\P{M}\p{M}*|\p{M}+/gu;

/**
 * Takes out what skins disagree on (spaces, line ends, NFC or NFD), so that quotes compare by their letters.
 * Offsets are in UTF-16 units.
 */
export function compactText(original: string): CompactText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const isComposed = original === original.normalize('NFC');
  for (const { 0: cluster, index } of original.matchAll(isComposed ? /\S/g : CLUSTER)) {
    const composed = isComposed ? cluster : cluster.normalize('NFC').replace(/\s/g, '');
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
