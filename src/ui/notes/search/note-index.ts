import type { Note } from '../../../domain/notes/notes';
import { squeeze } from '../../search/squeeze';
import type { Query } from '../../search/query';

/** Names by which a note is found, besides its own text. */
export interface NoteNames {
  readonly ofSection: (note: Note) => string;
  /** Empty for a note that is of no term. */
  readonly ofTerm: (note: Note) => string;
}

/** Finds notes by their text, quote, tags, section and term. */
export interface NoteIndex {
  readonly has: (note: Note, query: Query) => boolean;
  /** Reads notes that were not read before; `false` where none is left. It takes a few milliseconds at most. */
  readonly readSome: (notes: readonly Note[]) => boolean;
}

/** Squeezed texts, each on a line of its own: a query contains no line feed, so no word is found across two texts. */
interface ReadNote {
  readonly texts: string;
  readonly tags: string;
}

/** How many notes are read between two looks at the clock, and for how long, in milliseconds. */
const BATCH = 50;
const LONGEST = 8;

/** Each note is read once, as long as it is the same object. */
export function createNoteIndex(names: NoteNames): NoteIndex {
  const read = new WeakMap<Note, ReadNote>();

  const readNote = (note: Note): ReadNote => {
    const before = read.get(note);
    if (before !== undefined) return before;
    const quote = note.target?.quote.exact ?? '';
    const fresh: ReadNote = {
      texts: squeeze(note.body, quote, ...note.tags, names.ofSection(note), names.ofTerm(note)),
      tags: note.tags.length === 0 ? '' : squeeze(...note.tags),
    };
    read.set(note, fresh);
    return fresh;
  };

  return {
    has: (note, { words }) => {
      const { texts, tags } = readNote(note);
      return words.every(({ kind, pattern }) => pattern.test(kind === 'tag' ? tags : texts));
    },
    readSome: (notes) => {
      const until = performance.now() + LONGEST;
      let count = 0;
      for (const note of notes) {
        if (read.has(note)) continue;
        readNote(note);
        count += 1;
        if (count % BATCH === 0 && performance.now() > until) return true;
      }
      return false;
    },
  };
}
