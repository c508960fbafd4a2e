import type { Note } from '../../../domain/notes/notes';
import type { SectionId } from '../../../domain/post/outline';
import { sectionIn } from '../../../domain/post/post';
import type { PostOrder } from '../stored/groups';
import { withTags } from '../tags/choices';

/** The kinds of notes that a filter shows: with a text, highlights without one, those whose passage is not in the page, conflict copies. */
export const NOTE_KINDS = ['with-text', 'highlight', 'missing', 'conflict'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
/** In the order of the post, or by age. */
export type NoteOrder = 'post' | 'newest';

/** Which notes are listed, and in what order: plain values, so that a window can hand them on. */
export interface Listing {
  readonly order: NoteOrder;
  /** The key of a tag. */
  readonly tag: string | null;
  readonly section: SectionId | null;
  readonly kind: NoteKind | null;
}

/** All notes, in the order of the post. */
export const EVERYTHING: Listing = { order: 'post', tag: null, section: null, kind: null };

/** A listing as a text that the next window goes on with; empty for all notes in the order of the post. */
export function writeListing({ order, tag, section, kind }: Listing): string {
  return order === 'post' && !isNarrowed({ order, tag, section, kind }) ? '' : JSON.stringify([order, tag, section, kind]);
}

/** Reads what {@link writeListing} wrote; anything else lists all notes. */
export function readListing(text: string): Listing {
  if (text === '') return EVERYTHING;
  try {
    const [order, tag, section, kind]: unknown[] = JSON.parse(text);
    return {
      order: order === 'newest' ? 'newest' : 'post',
      tag: typeof tag === 'string' ? tag : null,
      section: typeof section === 'string' ? section : null,
      kind: NOTE_KINDS.find((each) => each === kind) ?? null,
    };
  } catch {
    // Another version wrote it in another form.
    return EVERYTHING;
  }
}

export function isNarrowed({ tag, section, kind }: Listing): boolean {
  return tag !== null || section !== null || kind !== null;
}

/** Whether a note is of a kind; `missing` are the ids of notes whose passage is not in the page. */
export function isOfKind(note: Note, kind: NoteKind, missing: ReadonlySet<string>): boolean {
  switch (kind) {
    case 'with-text':
      return hasText(note);
    case 'highlight':
      return note.target !== null && !hasText(note);
    case 'missing':
      return note.target !== null && missing.has(note.id);
    case 'conflict':
      return note.conflictOf !== null;
  }
}

/** Whether the filter offers the same choices for both states of a note; where its passage is makes no difference. */
export function offersTheSame(one: Note, other: Note | undefined): boolean {
  if (one === other) return true;
  return (
    one.id === other?.id &&
    one.post === other.post &&
    one.section === other.section &&
    one.conflictOf === other.conflictOf &&
    (one.target === null) === (other.target === null) &&
    hasText(one) === hasText(other) &&
    one.tags.join(' ') === other.tags.join(' ')
  );
}

/** By a search for a visible character, since `trim` copies the whole text. */
function hasText({ body }: Note): boolean {
  return /\S/.test(body);
}

/** The notes of a listing, in its order. `alwaysListed` is listed whatever its tags and kind: the reader is editing it. */
export function listNotes(
  notes: readonly Note[],
  { order, tag, section, kind }: Listing,
  {
    post,
    missing,
    alwaysListed,
  }: { readonly post: PostOrder; readonly missing: ReadonlySet<string>; readonly alwaysListed: string | null },
): readonly Note[] {
  const tagged = tag === null ? null : new Set(withTags(notes, new Set([tag])));
  const fits = (note: Note): boolean =>
    (tagged === null || tagged.has(note)) &&
    (section === null || sectionIn(post, note) === section) &&
    (kind === null || isOfKind(note, kind, missing));
  const listed = tag === null && section === null && kind === null ? notes : notes.filter((note) => note.id === alwaysListed || fits(note));
  return order === 'post' ? listed : listed.toSorted(newestFirst);
}

function newestFirst(one: Note, other: Note): number {
  return other.createdAt - one.createdAt || (one.id < other.id ? -1 : 1);
}
