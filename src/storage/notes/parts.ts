import type { Note } from '../../domain/notes/notes';
import { noteInRecord } from '../../domain/notes/stored-note';
import type { PostFacts } from '../../domain/post/post';
import { parseStoredNote } from '../../schema/notes';
import type { NotesDatabase } from '../database/migrations';
import type { NoteList } from './list';

/**
 * Reads every active note, section by section in the order of the post, those of unknown sections and of other posts
 * last. `tell` is called with each section's notes as soon as they are read, so that the first rows do not wait for ten
 * thousand others, and neither does a key pressed meanwhile.
 */
export async function readNotesInParts(
  database: NotesDatabase,
  { id: post, outline }: Pick<PostFacts, 'id' | 'outline'>,
  tell: (notes: readonly Note[]) => void,
): Promise<NoteList> {
  const transaction = database.transaction('notes');
  const { store } = transaction;
  let unreadable = 0;
  const readPart = async (ranges: readonly IDBKeyRange[]): Promise<readonly Note[]> => {
    const records: readonly (readonly unknown[])[] = await Promise.all(ranges.map((range) => store.index('place').getAll(range)));
    const read = records
      .flat()
      .map((record) => noteInRecord(record) ?? parseStoredNote(record))
      .filter((note) => note !== null);
    unreadable -= read.length;
    const notes = read.filter(({ deletedAt }) => deletedAt === null);
    if (notes.length > 0) tell(notes);
    return notes;
  };
  const keys = outline.map(({ id }) => [post, id]);
  // All requests are made at once; the database answers them one after another.
  const parts = [...keys.map((key) => readPart([IDBKeyRange.only(key)])), readPart(rangesBetween(keys))];
  // A record without a section or a post is in none of the parts, so it is found by counting.
  const total = store.count().then((count) => {
    unreadable += count;
  });
  const [notes] = await Promise.all([Promise.all(parts), total, transaction.done]);
  return { notes: notes.flat(), unreadable };
}

/** Ranges of all keys but these. */
function rangesBetween(keys: readonly (readonly string[])[]): readonly IDBKeyRange[] {
  const sorted = keys.toSorted((one, other) => indexedDB.cmp(one, other));
  const last = sorted.at(-1);
  return [
    ...sorted.map((key, at) => {
      const before = sorted[at - 1];
      return before === undefined ? IDBKeyRange.upperBound(key, true) : IDBKeyRange.bound(before, key, true, true);
    }),
    IDBKeyRange.lowerBound(last ?? [], last !== undefined),
  ];
}
