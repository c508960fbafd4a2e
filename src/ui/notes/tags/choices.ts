import type { Note } from '../../../domain/notes/notes';
import { tagKey } from '../../../domain/notes/tags';

/** A tag of the reader in its first spelling, and how many notes have it. */
export interface CountedTag {
  readonly key: string;
  readonly tag: string;
  readonly notes: number;
}

/** The tags of these notes, the most used first, then by name. */
export function countTags(notes: readonly Note[]): readonly CountedTag[] {
  const counted = new Map<string, { key: string; tag: string; notes: number }>();
  /** By spelling, so that each spelling is normalised once. */
  const known = new Map<string, { notes: number }>();
  for (const { tags } of notes) {
    for (const tag of tags) {
      const entry = known.get(tag) ?? enter(tag);
      entry.notes += 1;
    }
  }
  return [...counted.values()].sort((one, other) => other.notes - one.notes || (one.key < other.key ? -1 : 1));

  function enter(tag: string): { notes: number } {
    const key = tagKey(tag);
    const entry = counted.get(key) ?? { key, tag, notes: 0 };
    counted.set(key, entry);
    known.set(tag, entry);
    return entry;
  }
}

/** How many tags are offered; more would be hard to choose from. */
const MOST = 6;

/** Tags that begin with what is typed, even with an unfinished syllable: `하` and `ㅎ` find `한글`. */
export function completionsOf(word: string, tags: readonly CountedTag[]): readonly CountedTag[] {
  const typed = fold(word);
  const own = tagKey(word);
  return tags.filter(({ key }) => key !== own && fold(key).startsWith(typed)).slice(0, MOST);
}

/** Decomposes Hangul, so that a syllable begins with its jamo; a single consonant (ㅎ) becomes an initial one. */
function fold(text: string): string {
  return tagKey(text).normalize('NFKD');
}

/** The notes that have all of these tags, given by key. */
export function withTags(notes: readonly Note[], keys: ReadonlySet<string>): readonly Note[] {
  if (keys.size === 0) return notes;
  return notes.filter(({ tags }) => {
    if (tags.length < keys.size) return false;
    const own = new Set(tags.map(tagKey));
    return [...keys].every((key) => own.has(key));
  });
}
