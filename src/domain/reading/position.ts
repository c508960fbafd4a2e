import { hasSection, POST_OF_UNNAMED, type PostFacts } from '../post/post';
import type { SectionId } from '../post/outline';

/** Where a reader stopped; kept for the post, whichever address showed it. */
export interface ReadingPosition {
  /** Id of the post. */
  readonly post: string;
  readonly section: SectionId;
  /** How much of the post was behind them, 0 to 100. */
  readonly percent: number;
  /** Offset in the reading text of the first line on the screen; a hint, skins differ. */
  readonly offset: number;
}

/** Key in the local storage under which they are kept, one for each post. */
export const READING_POSITION_KEY = 'place';

/** Before this much is read, and after that much, there is nothing to come back to. In per cent. */
const BEGUN = 3;
const FINISHED = 98;

/** The place of a post among those that are stored; `null` where there is none worth going back to. */
export function readPosition(stored: unknown, post: Pick<PostFacts, 'id' | 'outline'>): ReadingPosition | null {
  const position = readPositions(stored).find((each) => each.post === post.id);
  if (position === undefined || !hasSection(post, position.section)) return null;
  return isWorthSaving(position) ? position : null;
}

/** What is stored, with a place of one post in the stead of the one it had. */
export function withPosition(stored: unknown, position: ReadingPosition): readonly ReadingPosition[] {
  return [...readPositions(stored).filter(({ post }) => post !== position.post), position];
}

/** Whether a place is neither the beginning nor the end. */
export function isWorthSaving({ percent }: ReadingPosition): boolean {
  return percent >= BEGUN && percent <= FINISHED;
}

/** Earlier versions, which knew one post, kept its place by itself and without a name. */
function readPositions(stored: unknown): readonly ReadingPosition[] {
  const positions: readonly unknown[] = Array.isArray(stored) ? stored : [stored];
  return positions.flatMap((position) => {
    if (typeof position !== 'object' || position === null) return [];
    const { post = POST_OF_UNNAMED, section, percent, offset } = position as Record<string, unknown>;
    const isPosition = typeof post === 'string' && typeof section === 'string' && isCount(percent) && isCount(offset);
    return isPosition ? [{ post, section, percent, offset }] : [];
  });
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
