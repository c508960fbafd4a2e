import type { Note } from '../../../domain/notes/notes';
import type { SectionId } from '../../../domain/post/outline';
import { sectionIn } from '../../../domain/post/post';
import type { PostOrder } from '../stored/groups';
import type { NoteOrder } from '../filter/listing';

/** The heading of a section, or one of its notes with its number and their count (`aria-posinset`, `aria-setsize`). */
export type NoteListRow =
  | { readonly kind: 'heading'; readonly section: SectionId }
  | { readonly kind: 'note'; readonly section: SectionId; readonly note: Note; readonly posInSet: number; readonly setSize: number };

/**
 * Makes rows of notes that are in the given order. In the order of the post they are grouped under the headings of their
 * sections, a conflict copy after its original; by age they are one list.
 */
export function rowsOf(notes: readonly Note[], post: PostOrder, order: NoteOrder = 'post'): readonly NoteListRow[] {
  if (order === 'newest')
    return notes.map((note, at) => ({ kind: 'note', section: sectionIn(post, note), note, posInSet: at + 1, setSize: notes.length }));
  const rows: NoteListRow[] = [];
  for (const group of groupsOf(withCopies(notes), post)) {
    const [first] = group;
    if (first === undefined) continue;
    const section = sectionIn(post, first);
    rows.push({ kind: 'heading', section });
    group.forEach((note, at) => rows.push({ kind: 'note', section, note, posInSet: at + 1, setSize: group.length }));
  }
  return rows;
}

export function keyOfRow(row: NoteListRow | undefined): string {
  if (row === undefined) return '';
  return row.kind === 'note' ? row.note.id : `heading ${row.section}`;
}

/** The note after this one in the list, else the one before it; with `by`, the one in this direction alone; without an id the first. */
export function neighbourOf(rows: readonly NoteListRow[], id: string | null, by: 1 | -1 | null = null): string | null {
  const ids = rows.flatMap((row) => (row.kind === 'note' ? [keyOfRow(row)] : []));
  if (id === null) return ids[0] ?? null;
  const at = ids.indexOf(id);
  if (by !== null) return ids[at + by] ?? null;
  return ids[at + 1] ?? ids[at - 1] ?? null;
}

function groupsOf(notes: readonly Note[], post: PostOrder): readonly (readonly Note[])[] {
  const groups: Note[][] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && isSameSection(last[0], note, post)) last.push(note);
    else groups.push([note]);
  }
  return groups;
}

/** Most notes of a group have the same name of a section, which is faster to compare. */
function isSameSection(one: Note, other: Note, post: PostOrder): boolean {
  return (one.section === other.section && one.post === other.post) || sectionIn(post, one) === sectionIn(post, other);
}

function withCopies(notes: readonly Note[]): readonly Note[] {
  if (notes.every(({ conflictOf }) => conflictOf === null)) return notes;
  const sections = new Map(notes.map(({ id, section }) => [id, section]));
  const copies = new Map<string, Note[]>();
  const belongsToListed = (note: Note): note is Note & { conflictOf: string } =>
    note.conflictOf !== null && sections.get(note.conflictOf) === note.section;
  for (const note of notes) {
    if (belongsToListed(note)) copies.set(note.conflictOf, [...(copies.get(note.conflictOf) ?? []), note]);
  }
  const withOwn = (note: Note): readonly Note[] => [note, ...(copies.get(note.id) ?? []).flatMap(withOwn)];
  return notes.filter((note) => !belongsToListed(note)).flatMap(withOwn);
}

/** Estimates the height of a row in CSS pixels, for as long as it was never drawn and measured. */
export function estimateRow(row: NoteListRow | undefined): number {
  if (row === undefined || row.kind === 'heading') return HEADING;
  const known = ESTIMATES.get(row.note);
  if (known !== undefined) return known;
  const height = heightOf(row.note);
  ESTIMATES.set(row.note, height);
  return height;
}

/** All rows are estimated again at each key of a search. */
const ESTIMATES = new WeakMap<Note, number>();

function heightOf({ body, target }: Note): number {
  const quoted = target === null ? 0 : Math.min(4, linesOf(target.quote.exact)) * QUOTE_LINE + QUOTE_AIR + GAP;
  const lines = linesOf(body);
  const written = body === '' ? 0 : Math.min(MOST_LINES, lines) * LINE + GAP + (lines > MOST_LINES ? MORE : 0);
  return REST + quoted + written;
}

const HEADING = 40;
const LINE = 21;
const QUOTE_LINE = 20;
const QUOTE_AIR = 8;
/** Lines of a long note, and the button that shows the others. */
const MOST_LINES = 5;
const MORE = 32;
const GAP = 4;
/** The line with time and buttons, and the space around it. */
const REST = 45;
/** Counted in Hangul; Latin letters are narrower, but lines break between words. */
const CHARACTERS_A_LINE = 26;

function linesOf(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines + Math.floor(text.length / CHARACTERS_A_LINE);
}
