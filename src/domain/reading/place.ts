import { hasSection, POST_OF_UNNAMED, type PostFacts } from '../post/post';
import type { SectionId } from '../post/outline';

/** Where a reader stopped; kept for the post, whichever address showed it. */
export interface ReadingPlace {
  /** Id of the post. */
  readonly post: string;
  readonly section: SectionId;
  /** How much of the post was behind them, 0 to 100. */
  readonly percent: number;
  /** Offset in the reading text of the first line on the screen; a hint, skins differ. */
  readonly offset: number;
}

/** Key in the local storage under which they are kept, one for each post. */
export const PLACE_KEY = 'place';

/** Before this much is read, and after that much, there is nothing to come back to. In per cent. */
const BEGUN = 3;
const FINISHED = 98;

/** The place of a post among those that are stored; `null` where there is none worth going back to. */
export function readPlace(stored: unknown, post: Pick<PostFacts, 'id' | 'outline'>): ReadingPlace | null {
  const place = readPlaces(stored).find((each) => each.post === post.id);
  if (place === undefined || !hasSection(post, place.section)) return null;
  return isWorthKeeping(place) ? place : null;
}

/** What is stored, with a place of one post in the stead of the one it had. */
export function withPlace(stored: unknown, place: ReadingPlace): readonly ReadingPlace[] {
  return [...readPlaces(stored).filter(({ post }) => post !== place.post), place];
}

/** Whether a place is neither the beginning nor the end. */
export function isWorthKeeping({ percent }: ReadingPlace): boolean {
  return percent >= BEGUN && percent <= FINISHED;
}

/** Earlier versions, which knew one post, kept its place by itself and without a name. */
function readPlaces(stored: unknown): readonly ReadingPlace[] {
  const places: readonly unknown[] = Array.isArray(stored) ? stored : [stored];
  return places.flatMap((place) => {
    if (typeof place !== 'object' || place === null) return [];
    const { post = POST_OF_UNNAMED, section, percent, offset } = place as Record<string, unknown>;
    const isPlace = typeof post === 'string' && typeof section === 'string' && isCount(percent) && isCount(offset);
    return isPlace ? [{ post, section, percent, offset }] : [];
  });
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
