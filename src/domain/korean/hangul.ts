/** What a syllable ends in: nothing, ㄹ (which some particles treat as nothing), or another consonant. */
export type Batchim = 'none' | 'rieul' | 'other';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

export function isHangulSyllable(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** The final consonant of a composed syllable (가–힣), or null for any other character. */
export function batchimOf(character: string): Batchim | null {
  const code = character.charCodeAt(0);
  if (!isHangulSyllable(code)) return null;
  const final = (code - FIRST) % FINALS;
  return final === 0 ? 'none' : final === RIEUL ? 'rieul' : 'other';
}

/** Splits a composed syllable into its open part and the index of its final consonant (0 = none): 한 → 하, 4. */
export function splitFinal(character: string): readonly [open: string, final: number] {
  const code = character.charCodeAt(0);
  if (!isHangulSyllable(code)) return [character, 0];
  const final = (code - FIRST) % FINALS;
  return [String.fromCharCode(code - final), final];
}

/** Closes an open syllable with the final consonant of that index: 해, 20 → 했. */
export function withFinal(open: string, final: number): string {
  return String.fromCharCode(open.charCodeAt(0) + final);
}
