import { hasSection, POST_OF_UNNAMED, type PostFacts } from '../post/post';
import type { SectionId } from '../post/outline';

/** A reading position: where the reader stopped in a post, whichever address showed it. */
export interface ReadingPosition {
  /** Id of the post. */
  readonly post: string;
  readonly section: SectionId;
  /** How far down the post they were, 0 to 100. */
  readonly percent: number;
  /** Offset in the reading text of the first line on the screen; a hint, as skins differ. */
  readonly offset: number;
  /** The sections that they have read to their end; earlier versions stored none. */
  readonly read?: readonly SectionId[];
}

/**
 * Key in the local store under which positions are stored, one for each post. Its value is the name that earlier versions
 * used.
 */
export const READING_POSITION_KEY = 'place';

/** Before the first and after the second share of the post there is nothing to come back to. In per cent. */
const BEGUN = 3;
const FINISHED = 98;

/** The stored position in a post; `null` where there is none worth going back to. */
export function readPosition(stored: unknown, post: Pick<PostFacts, 'id' | 'outline'>): ReadingPosition | null {
  const position = readPositions(stored).find((each) => each.post === post.id);
  if (position === undefined || !hasSection(post, position.section)) return null;
  return isWorthSaving(position) ? position : null;
}

/** The stored positions with this one instead of the one of the same post. */
export function withPosition(stored: unknown, position: ReadingPosition): readonly ReadingPosition[] {
  return [...readPositions(stored).filter(({ post }) => post !== position.post), position];
}

/** Whether a position is neither near the beginning nor near the end. */
export function isWorthSaving({ percent }: ReadingPosition): boolean {
  return percent >= BEGUN && percent <= FINISHED;
}

/** The stored positions, one a post. Earlier versions knew one post and stored its position alone, without the post's name. */
export function readPositions(stored: unknown): readonly ReadingPosition[] {
  const positions: readonly unknown[] = Array.isArray(stored) ? stored : [stored];
  return positions.flatMap((position) => {
    if (typeof position !== 'object' || position === null) return [];
    const { post = POST_OF_UNNAMED, section, percent, offset, read } = position as Record<string, unknown>;
    const isPosition = typeof post === 'string' && typeof section === 'string' && isCount(percent) && isCount(offset);
    return isPosition ? [{ post, section, percent, offset, ...(isTexts(read) && { read }) }] : [];
  });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
