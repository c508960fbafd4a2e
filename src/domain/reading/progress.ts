import type { SectionId } from '../post/outline';
import { minutesFor } from './time';

/** A block of the article: how much there is to read in it, and whether it was completely on the screen or above it. */
export interface BlockSight {
  readonly section: SectionId;
  readonly eojeol: number;
  readonly isSeen: boolean;
}

export interface Progress {
  /** Share of the article seen so far, 0 to 100, whole; 100 only when everything was seen. */
  readonly percent: number;
  readonly minutesLeft: number;
  /** Minutes left in each section that has any. */
  readonly minutesBySection: Readonly<Partial<Record<SectionId, number>>>;
}

/** Adds up what is left to read. */
export function measureProgress(blocks: readonly BlockSight[]): Progress {
  let total = 0;
  let seen = 0;
  const left = new Map<SectionId, number>();
  for (const { section, eojeol, isSeen } of blocks) {
    total += eojeol;
    if (isSeen) seen += eojeol;
    else left.set(section, (left.get(section) ?? 0) + eojeol);
  }
  return {
    percent: total === 0 ? 0 : Math.floor((seen / total) * 100),
    minutesLeft: minutesFor(total - seen),
    minutesBySection: Object.fromEntries([...left].map(([section, eojeol]) => [section, minutesFor(eojeol)])),
  };
}
