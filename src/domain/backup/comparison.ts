import { hasSameText, isSameNote, otherThan, type FoundCopy } from './copies';
import type { CopyState } from './copy-log';
import type { Note } from '../notes/notes';

/** How stored notes stand to their copies. */
export interface Comparison {
  /** Copies that say something else than the database, to be put apart before the place is taken by what is stored. */
  readonly other: readonly FoundCopy[];
  /** Stored notes whose copy is missing or older. */
  readonly refresh: readonly Note[];
  /** Ids of which an earlier version left nothing that is not stored. */
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

/** Every id the safety copy has something under. */
export function idsOf({ copies, apart, earlier }: CopyState): ReadonlySet<string> {
  return new Set([...copies.keys(), ...apart.keys(), ...earlier.keys()]);
}
