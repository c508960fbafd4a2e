import { isOutlineId, type OutlineId } from './outline';

/** Where a reader stopped; kept for the post, whichever address showed it. */
export interface ReadingPlace {
  readonly section: OutlineId;
  /** How much of the post was behind them, 0 to 100. */
  readonly percent: number;
  /** Offset in the reading text of the first line on the screen; a hint, skins differ. */
  readonly offset: number;
}

/** Key in the local storage under which it is kept. */
export const PLACE_KEY = 'place';

/** Before this much is read, and after that much, there is nothing to come back to. In per cent. */
const BEGUN = 3;
const FINISHED = 98;

/** Reads a stored place; `null` where there is none worth going back to. */
export function readPlace(stored: unknown): ReadingPlace | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { section, percent, offset } = stored as Record<string, unknown>;
  if (!isOutlineId(section) || !isCount(percent) || !isCount(offset)) return null;
  return percent >= BEGUN && percent <= FINISHED ? { section, percent, offset } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
