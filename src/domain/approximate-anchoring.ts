import search from 'approx-string-match';
import { LONG, type Letters, type Place } from './anchoring';
import { sharedEnd, sharedStart, surroundingsAt } from './surroundings';

/** The floor: of the quote's letters at most this part may be edited. */
const EDITED = 0.2;

/** Finds a long quote whose letters were edited, at the one place where what stood around it still stands; else `null`. */
export function findEdited(text: string, quote: Letters): Place | null {
  const { exact, prefix, suffix } = quote;
  if (exact.length < LONG) return null;
  const allowed = Math.floor(exact.length * EDITED);
  const whole = prefix + exact + suffix;
  const [region, ...others] = search(text, whole, allowed + Math.floor((prefix.length + suffix.length) * 0.6));
  if (region === undefined) return null;
  const last = others.at(-1) ?? region;
  if (last.start >= region.end) return null;
  const rest = text.slice(0, region.start) + '\0' + text.slice(last.end);
  if (search(rest, whole, region.errors + allowed).length > 0) return null;
  const from = Math.max(0, region.start - allowed);
  const places = search(text.slice(from, last.end + allowed), exact, allowed)
    .map(({ start, end, errors }) => snap(text, { start: from + start, end: from + end }, quote, allowed - errors))
    .map((place) => ({ place, ...surroundingsAt(text, place, quote) }))
    .toSorted((one, other) => one.missing - other.missing);
  const [best] = places;
  if (best === undefined || !best.isHeld || best.lost.some((side) => search(text, side, Math.floor(side.length * 0.3)).length > 0)) return null;
  return best.place;
}

/** Moves the edges by at most `room` letters in all to where the surroundings end and begin. */
function snap(text: string, { start, end }: Place, { prefix, suffix }: Letters, room: number): Place {
  const from = bestNear(start, room, (at) => sharedEnd(text, at, prefix));
  const to = bestNear(end, room - Math.abs(from - start), (at) => sharedStart(text, at, suffix));
  return { start: from, end: to };
}

function bestNear(at: number, room: number, score: (at: number) => number): number {
  let best = at;
  for (let step = 1; step <= room; step += 1) {
    for (const next of [at - step, at + step]) if (score(next) > score(best)) best = next;
  }
  return best;
}
