import type { Note } from '../../../domain/notes/notes';
import { hasLetters, readCompact, type CompactLetters } from '../../search/letters';
import type { Query, QueryWord } from './query';

/** The names that a note is found by besides its own text. */
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

interface ReadNote {
  readonly texts: CompactLetters;
  readonly tags: CompactLetters;
}

/** How many notes are read between two looks at the clock, and for how long, in milliseconds. */
const BATCH = 50;
const LONGEST = 8;

/** Each note is read once, as long as it is the same object. */
export function createNoteIndex(names: NoteNames): NoteIndex {
  const read = new WeakMap<Note, ReadNote>();

  const textsOf = (note: Note): readonly string[] => [
    note.body,
    note.target?.quote.exact ?? '',
    ...note.tags,
    names.ofSection(note),
    names.ofTerm(note),
  ];
  const readNote = (note: Note): ReadNote => {
    const known = read.get(note);
    if (known !== undefined) return known;
    const fresh: ReadNote = { texts: readCompact(textsOf(note)), tags: readCompact(note.tags) };
    // Strings that were put together piece by piece are joined when they are first searched: better now than at a key.
    void [fresh.texts.letters.indexOf('\0'), fresh.texts.initials.indexOf('\0')];
    read.set(note, fresh);
    return fresh;
  };
  const hasWord = (note: Note, { kind, letters }: QueryWord): boolean => {
    const known = readNote(note);
    if (kind === 'tag') return `\n${known.tags.letters}`.includes(`\n${letters}`);
    return kind === 'initials' ? known.texts.initials.includes(letters) : hasLetters(known.texts, letters);
  };

  return {
    has: (note, { words }) => words.every((word) => hasWord(note, word)),
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
