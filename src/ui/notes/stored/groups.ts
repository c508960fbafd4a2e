import { compareNotes } from '../../../domain/notes/order';
import type { Note } from '../../../domain/notes/notes';
import { isWorthShowing } from '../../../domain/notes/worth';
import type { SectionId } from '../../../domain/post/outline';
import { hasSection, type PostFacts } from '../../../domain/post/post';

/** The parts of a post that give its notes their order. */
export type PostOrder = Pick<PostFacts, 'id' | 'outline'>;

/** Compares notes in the order of the post: by section, then by the quote's position in the text, then by time. */
export function orderInPost(post: PostOrder): (left: Note, right: Note) => number {
  const ranks = new Map(post.outline.map(({ id }, at) => [id, at]));
  // Without `sectionIn`, which is slower: a long list calls this some hundred thousand times.
  const rankOf = ({ post: of, section }: Note): number => (of === post.id ? ranks.get(section) : undefined) ?? ranks.size;
  return (left, right) => rankOf(left) - rankOf(right) || compareNotes(left, right);
}

/** The section of the note written last, or `null`. */
export function lastUsedSection(notes: readonly Note[], post: PostOrder): SectionId | null {
  const used = notes.reduce<Note | null>((last, note) => (last && last.updatedAt >= note.updatedAt ? last : note), null);
  return used !== null && used.post === post.id && hasSection(post, used.section) ? used.section : null;
}

/** Up to this many changes are inserted one by one; for more it is faster to sort the whole list. */
const FEW = 8;

/** Merges newer revisions into a list in the post's order, each note once; notes that are not worth showing are removed. */
export function mergeNotes(notes: readonly Note[], changed: readonly Note[], post: PostOrder): readonly Note[] {
  const known = new Map<string, Note>();
  const ids = new Set(changed.map(({ id }) => id));
  for (const note of notes) if (ids.has(note.id)) known.set(note.id, note);
  const newer = [...latest(changed).values()].filter((note) => note.revision >= (known.get(note.id)?.revision ?? 0));
  if (newer.length === 0) return notes;
  const replaced = new Set(newer.map(({ id }) => id));
  const shown = newer.filter(isWorthShowing);
  const merged = notes.filter(({ id }) => !replaced.has(id));
  const compare = orderInPost(post);
  if (shown.length > FEW) return [...merged, ...shown].sort(compare);
  for (const note of shown) merged.splice(insertionIndex(merged, note, compare), 0, note);
  return merged;
}

/** Removes notes that were deleted for good. */
export function withoutNotes(notes: readonly Note[], ids: ReadonlySet<string>): readonly Note[] {
  return notes.some(({ id }) => ids.has(id)) ? notes.filter(({ id }) => !ids.has(id)) : notes;
}

function latest(changed: readonly Note[]): ReadonlyMap<string, Note> {
  const byId = new Map<string, Note>();
  for (const note of changed) if (note.revision >= (byId.get(note.id)?.revision ?? 0)) byId.set(note.id, note);
  return byId;
}

/** The index at which a note belongs in an ordered list. */
function insertionIndex(notes: readonly Note[], note: Note, compare: (left: Note, right: Note) => number): number {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = notes[middle];
    if (other && compare(other, note) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
