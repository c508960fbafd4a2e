import type { OutlineEntry, SectionId } from '../post/outline';
import { EOJEOL_PER_MINUTE, minutesFor } from './time';

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

/** Adds up what is left to read of sections in document order. */
export function measureProgress(sections: readonly SectionLeft[]): Progress {
  const total = sum(sections, ({ total }) => total);
  const left = sumLeft(sections);
  const minutesLeft = minutesFor(left);
  const minutes: Partial<Record<SectionId, number>> = {};
  setMinutes(sections, minutesLeft, minutes);
  for (const { id, level } of sections) if ((minutes[id] ?? 0) < (level === 2 ? 1 : 2)) delete minutes[id];
  return { percent: percentOf(total - left, total), minutesLeft, minutesBySection: minutes };
}

/** A share in whole per cent, rounded down. */
export function percentOf(part: number, total: number): number {
  return total === 0 ? 0 : Math.floor((part / total) * 100);
}

/** Gives `whole` minutes to the sections, to each with what is below it, and then its minutes to its own text and to those below. */
function setMinutes(sections: readonly SectionLeft[], whole: number, minutes: Partial<Record<SectionId, number>>): void {
  const groups = groupByTop(sections);
  const shares = apportion(
    groups.map((group) => sumLeft(group) / EOJEOL_PER_MINUTE),
    whole,
  );
  groups.forEach(([first, ...below], at) => {
    const share = shares[at] ?? 0;
    if (first === undefined) return;
    if (below[0] !== undefined) setMinutes([{ ...first, level: below[0].level }, ...below], share, minutes);
    minutes[first.id] = share;
  });
}

/** Each section of the highest level with those below it. */
function groupByTop(sections: readonly SectionLeft[]): readonly SectionLeft[][] {
  const groups: SectionLeft[][] = [];
  for (const section of sections) {
    const group = groups.at(-1);
    if (group?.[0] === undefined || section.level <= group[0].level) groups.push([section]);
    else group.push(section);
  }
  return groups;
}

/** Rounds numbers to whole ones that add up to `whole`, their sum rounded: all are rounded down, then those with the largest remainders up. */
export function apportion(exact: readonly number[], whole: number): readonly number[] {
  const down = exact.map(Math.floor);
  const left = whole - sum(down, (share) => share);
  const largest = exact.map((_, at) => at).toSorted((one, other) => remainder(other) - remainder(one));
  for (const at of largest.slice(0, left)) down[at] = (down[at] ?? 0) + 1;
  return down;

  function remainder(at: number): number {
    return (exact[at] ?? 0) - (down[at] ?? 0);
  }
}

function sumLeft(sections: readonly SectionLeft[]): number {
  return sum(sections, ({ left }) => left);
}

function sum<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
