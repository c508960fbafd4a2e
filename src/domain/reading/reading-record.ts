import type { SectionId } from '../post/outline';
import { EOJEOL_PER_MINUTE } from './time';

const MINUTE = 60_000;
/** A text counts as read from this share of its reading time on. */
const SHARE = 1 / 3;

/** What the reader has read while a page is open. */
export interface ReadingRecord {
  /** The reader comes into a section, or leaves all of them (`null`), e.g. for another tab. */
  readonly enter: (section: SectionId | null, now: number) => void;
  /**
   * Counts what was seen of the reader's section as read, if the reader has been in it for a third of the time that it takes
   * up to there; gives the milliseconds that are missing, 0 if none are.
   */
  readonly count: (seen: number, now: number) => number;
  readonly section: () => SectionId | null;
  /** The eojeol that were read of a section, `Infinity` if it was read in an earlier visit. */
  readonly readOf: (section: SectionId) => number;
  /** Sections that were read in an earlier visit. */
  readonly recall: (sections: readonly SectionId[]) => void;
}

/**
 * Begins a record. Who jumps over sections has not been in them, so they do not count as read; times in the same section
 * add up. `now` is a time in milliseconds.
 */
export function createReadingRecord(): ReadingRecord {
  const read = new Map<SectionId, number>();
  const spent = new Map<SectionId, number>();
  let current: SectionId | null = null;
  let since = 0;
  const readOf = (section: SectionId): number => read.get(section) ?? 0;
  const addTime = (now: number): void => {
    if (current !== null) spent.set(current, (spent.get(current) ?? 0) + now - since);
    since = now;
  };
  return {
    enter(section, now) {
      addTime(now);
      current = section;
    },
    count(seen, now) {
      if (current === null || seen <= readOf(current)) return 0;
      addTime(now);
      const missing = (seen / EOJEOL_PER_MINUTE) * MINUTE * SHARE - (spent.get(current) ?? 0);
      if (missing <= 0) read.set(current, seen);
      return Math.max(0, missing);
    },
    section: () => current,
    readOf,
    recall(sections) {
      for (const section of sections) read.set(section, Infinity);
    },
  };
}
