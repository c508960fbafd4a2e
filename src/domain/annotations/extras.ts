import type { ReadingPosition } from '../reading/position';
import { readWatched, type WatchedMark } from '../reading/watched';
import { withKnownTerms, type Settings } from '../settings';

/** What a backup holds besides notes. */
export interface StoredExtras {
  readonly settings: Settings;
  readonly marks: readonly WatchedMark[];
  /** One reading position a post. */
  readonly positions: readonly ReadingPosition[];
}

/** Those of them that the reader wants from a file. */
export type BackupExtras = Partial<StoredExtras>;

/** What was stored before they were taken from a file, and after that; to undo it. */
export interface AppliedExtras {
  readonly before: StoredExtras;
  readonly after: StoredExtras;
}

/**
 * What is stored, with the extras of a file. Marks and known terms are added to those that are here; of a post in which the
 * reader stopped here, too, the position stays.
 */
export function withExtras(stored: StoredExtras, { settings, marks = [], positions = [] }: BackupExtras): StoredExtras {
  const known = stored.settings.knownTerms;
  const isHere = (position: ReadingPosition): boolean => stored.positions.some(({ post }) => post === position.post);
  const remembers = (settings ?? stored.settings).readingPosition;
  return {
    settings: settings === undefined ? stored.settings : { ...settings, knownTerms: union(known, settings.knownTerms) },
    marks: readWatched([...stored.marks, ...marks]),
    positions: remembers ? [...stored.positions, ...positions.filter((position) => !isHere(position))] : [],
  };
}

/** What is stored, without what was taken from a file; what has changed since then stays as it is. */
export function withoutExtras(stored: StoredExtras, { before, after }: AppliedExtras): StoredExtras {
  const { knownTerms: _known, ...settings } = stored.settings;
  const back = Object.keys(settings).map((name) => {
    const member = name as keyof typeof settings;
    return [name, stored.settings[member] === after.settings[member] ? before.settings[member] : stored.settings[member]] as const;
  });
  const addedTerms = after.settings.knownTerms.filter((id) => !before.settings.knownTerms.includes(id));
  const addedMarks = new Set(after.marks.filter((mark) => !isIn(mark, before.marks)).map((mark) => JSON.stringify(mark)));
  const kept = stored.positions.filter((position) => isIn(position, before.positions) || !isIn(position, after.positions));
  const isKept = ({ post }: ReadingPosition): boolean => kept.some((position) => position.post === post);
  return {
    settings: {
      ...stored.settings,
      ...Object.fromEntries(back),
      knownTerms: withKnownTerms(stored.settings.knownTerms, addedTerms, false),
    },
    marks: stored.marks.filter((mark) => !addedMarks.has(JSON.stringify(mark))),
    positions: [...kept, ...before.positions.filter((position) => !isIn(position, after.positions) && !isKept(position))],
  };
}

function union(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...some, ...others])];
}

function isIn(item: object, list: readonly object[]): boolean {
  const written = JSON.stringify(item);
  return list.some((each) => JSON.stringify(each) === written);
}
