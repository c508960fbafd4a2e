import { withoutInvisible } from '../text/invisible';

/**
 * The form in which headings are compared: NFC, what is never seen and variation selectors dropped, spaces gone,
 * typographic quotes made plain. `🎥 S#1. RYANSQL` and `🎥S# 1. RYANSQL` become the same string.
 */
export function normaliseHeading(text: string): string {
  return withoutInvisible(text)
    .normalize('NFC')
    .replace(/[\uFE00-\uFE0F]/g, '')
    .replace(/[\u201C\u201D\u201E\u2033\u300C\u300D]/g, '"')
    .replace(/[\u2018\u2019\u2032]/g, "'")
    .replace(/\s+/g, '')
    .toLowerCase();
}

/** Before a heading: signs and numbers of any kind (`1.2`, `③`, `Ⅳ.`, `▶`), `제3장`, `a)`, `가.`. By plain ranges: those of `\p{L}` take a millisecond to compile. */
const BEFORE = /^(?:제?[0-9]+[장절부편]|[^a-z가-힣]|제(?=[0-9])|(?:[a-z]|[ivx]{2,4}|[가나다라마바사아자차카타파하])[.)])+/;
const AFTER = /(?:\[[0-9]{1,3}\]|[^a-z0-9가-힣])+$/;

/**
 * A normalised heading without what is put before and after one: numbers, and signs such as `#`, `§`, `¶`, `▶` and pictographs.
 * `3.2🎥s#1.ryansql` and `s#1.ryansql¶` become the same string.
 */
export function undecorate(normalised: string): string {
  return normalised.replace(BEFORE, '').replace(AFTER, '');
}

/**
 * Whether a page's heading is the wanted one: the same after normalisation,
 * or so close (one edit in eight characters, pictographs aside) that only a small correction lies between.
 */
export function isSameHeading(found: string, wanted: string): boolean {
  const a = bareHeading(found);
  const b = bareHeading(wanted);
  if (a === b) return a.length > 0;
  const allowed = Math.floor(b.length / 8);
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && editDistance(a, b, allowed) <= allowed;
}

/** Without emoji and a final mark: an editor of the post would change them first, so they are not compared. */
function bareHeading(text: string): string {
  return normaliseHeading(text)
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/gu, '')
    .replace(/[.!?]+$/, '');
}

/** Levenshtein distance, given up (any number above `limit`) as soon as it must exceed `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
