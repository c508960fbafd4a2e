import type { Note } from './notes';

/** A copy that says something else than the database. */
export interface FoundCopy {
  readonly note: Note;
  /** The revision of the stored note that this one came after; `null` where neither comes after the other. */
  readonly after: number | null;
}

/** What the database holds, as far as copies are concerned. */
export interface StoredSide {
  readonly notes: readonly Note[];
  /** Ids whose records a later version wrote. */
  readonly newer: ReadonlySet<string>;
  /** Ids of notes deleted for good. */
  readonly erased: ReadonlySet<string>;
}

export interface Comparison {
  /** Copies of notes the database does not have. */
  readonly missing: readonly Note[];
  /** Copies that say something else than the database, to be put apart before the place is taken by what is stored. */
  readonly other: readonly FoundCopy[];
  /** Stored notes whose copy is missing or older. */
  readonly refresh: readonly Note[];
  /** Copies of what was deleted for good. */
  readonly drop: readonly string[];
}

/** Compares database and copies; revisions decide, never clocks. */
export function compareCopies(stored: StoredSide, copies: readonly Note[]): Comparison {
  const byId = new Map(stored.notes.map((note) => [note.id, note]));
  const copyOf = new Map(copies.map((note) => [note.id, note]));
  const rest = copies.filter(({ id }) => !stored.erased.has(id) && !stored.newer.has(id));
  return {
    missing: rest.filter(({ id }) => !byId.has(id)),
    other: rest.flatMap((copy) => otherThan(byId.get(copy.id), copy) ?? []),
    refresh: stored.notes.filter((note) => !isSameNote(note, copyOf.get(note.id))),
    drop: copies.filter(({ id }) => stored.erased.has(id)).map(({ id }) => id),
  };
}

/** The copy, where it holds what the stored note does not come from; else `null`. */
export function otherThan(stored: Note | undefined, copy: Note): FoundCopy | null {
  if (stored === undefined || copy.revision < stored.revision || isSameNote(stored, copy)) return null;
  return { note: copy, after: copy.revision > stored.revision ? stored.revision : null };
}

function isSameNote(note: Note, copy: Note | undefined): boolean {
  return copy !== undefined && copy.revision === note.revision && copy.deletedAt === note.deletedAt && hasSameWords(note, copy);
}

/** Whether two notes say the same, of the same passage or term, in the same section. */
export function hasSameWords(left: Note, right: Note): boolean {
  const wordsOf = ({ section, body, target, term }: Note): string =>
    JSON.stringify([section, body, target?.quote.exact, target?.position.start, target?.position.end, term]);
  return wordsOf(left) === wordsOf(right);
}
