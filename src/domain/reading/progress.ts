import type { OutlineEntry, SectionId } from '../post/outline';
import { minutesFor } from './time';

/** A section of the article in eojeol: how much there is to read in it, and how much of that is left. */
export interface SectionLeft extends Pick<OutlineEntry, 'id' | 'level'> {
  readonly total: number;
  readonly left: number;
}

export interface Progress {
  /** Share of the article that was read, 0 to 100, whole; 100 only when everything was read. */
  readonly percent: number;
  readonly minutesLeft: number;
  /**
   * Whole minutes left, for the entries of the contents that show them: parts with what is below them, which together are
   * `minutesLeft`, and below a part the entries from two minutes on.
   */
  readonly minutesBySection: Readonly<Partial<Record<SectionId, number>>>;
}

/**
 * Adds up what is left to read of sections in document order. The minutes of a section are those that pass from its beginning
 * to its end, of whole minutes counted from the article's beginning: so they add up, at every level.
 */
export function measureProgress(sections: readonly SectionLeft[]): Progress {
  let total = 0;
  let left = 0;
  const starts = sections.map((section) => {
    total += section.total;
    left += section.left;
    return left - section.left;
  });
  const minutesBySection: Partial<Record<SectionId, number>> = {};
  sections.forEach(({ id, level }, at) => {
    const next = sections.findIndex((other, index) => index > at && other.level <= level);
    const minutes = minutesFor(starts[next] ?? left) - minutesFor(starts[at] ?? 0);
    if (minutes >= (level === 2 ? 1 : 2)) minutesBySection[id] = minutes;
  });
  return { percent: percentOf(total - left, total), minutesLeft: minutesFor(left), minutesBySection };
}

/** A share in whole per cent, rounded down. */
export function percentOf(part: number, total: number): number {
  return total === 0 ? 0 : Math.floor((part / total) * 100);
}
