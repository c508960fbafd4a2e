import { hasSameText, isSameNote, otherThan, type FoundCopy } from './copies';
import type { CopyState } from './copy-log';
import type { Note } from '../notes/notes';

/** What a comparison of stored notes with their copies found. */
export interface Comparison {
  /** Copies that say something else than the database; they are put apart before what is stored replaces them. */
  readonly other: readonly FoundCopy[];
  /** Stored notes whose copy is missing or older. */
  readonly refresh: readonly Note[];
  /** Ids for which everything that an earlier version left is stored. */
  readonly covered: readonly string[];
}

/** Compares stored notes with what the safety copy has of the same ids. */
export function compareStored(stored: readonly Note[], { copies, earlier }: CopyState): Comparison {
  return {
    other: stored.flatMap((note) => {
      const copy = copies.get(note.id);
      return copy === undefined ? [] : (otherThan(note, copy) ?? []);
    }),
    refresh: stored.filter((note) => !isSameNote(note, copies.get(note.id))),
    covered: stored.flatMap((note) => {
      const left = earlier.get(note.id);
      return left !== undefined && left.every((each) => isCovered(note, each)) ? [note.id] : [];
    }),
  };
}

function isCovered(stored: Note, earlier: Note): boolean {
  return earlier.revision < stored.revision || hasSameText(stored, earlier);
}

/** Every id that is in the safety copy. */
export function idsOf({ copies, apart, earlier }: CopyState): ReadonlySet<string> {
  return new Set([...copies.keys(), ...apart.keys(), ...earlier.keys()]);
}
