import type { Note } from './notes';

export const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a note stays in the trash, at least. */
export const TRASH_MS = 30 * DAY_MS;

/** How long the notes in the trash have been seen there; in milliseconds. */
export interface TrashAge {
  /** What the clock showed at the last look. */
  readonly seen: number;
  /** Time that has certainly passed, see `growTrashAge`. */
  readonly lived: number;
  /** What `lived` was when a note was first seen in the trash, by id, day of its deletion and revision. */
  readonly since: Readonly<Record<string, number>>;
}

export const NEW_TRASH_AGE: TrashAge = { seen: 0, lived: 0, since: {} };

/**
 * Looks at the clock and at the trash. The clock alone must not decide what is deleted for good: a clock put forward by
 * years counts as one day, one set back as nothing. So a note may stay longer than it has to.
 */
export function growTrashAge(age: TrashAge, trashed: readonly Note[], now: number): TrashAge {
  const passed = age.seen === 0 ? 0 : Math.min(Math.max(now - age.seen, 0), DAY_MS);
  const lived = age.lived + passed;
  const since = Object.fromEntries(trashed.map((note) => [stayOf(note), age.since[stayOf(note)] ?? lived]));
  // After a clock was set back, time counts again from where it is now.
  return { seen: now, lived, since };
}

/** Whether a note's time in the trash is over, both by the clock and by the time that certainly passed. */
export function isTrashTimeOver(note: Note, age: TrashAge): boolean {
  const since = age.since[stayOf(note)];
  if (note.deletedAt === null || since === undefined) return false;
  return age.lived - since >= TRASH_MS && age.seen - Math.max(note.deletedAt, note.updatedAt) >= TRASH_MS;
}

/** A note that was restored and deleted again starts anew, and so does one that was written in the trash. */
function stayOf({ id, deletedAt, revision }: Note): string {
  return `${id} ${deletedAt} ${revision}`;
}
