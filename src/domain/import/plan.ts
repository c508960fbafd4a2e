import { compareBackup, compareMarkdown, type Compared } from './comparison';
import { DerivedIds } from './derived-ids';
import type { FileNote, ImportFile } from './file-notes';
import { withIdentities, type Matched } from './matching';
import type { PlanEntry } from './plan-entry';
import type { Note, Tombstone } from '../notes/notes';
import { portableNote, type PortableNote } from '../notes/portable-note';
import { isWorthShowing } from '../notes/worth';
import { sectionIn, type PostFacts } from '../post/post';

/** What is stored. */
export interface StoredState {
  /** Including those in the trash. */
  readonly notes: readonly Note[];
  readonly tombstones: readonly Pick<Tombstone, 'id'>[];
  /** Ids of records that a later version wrote. */
  readonly newer: ReadonlySet<string>;
}

/** Compares a file with the stored notes: an entry for each note of the file, and for each that is missing from it. Changes nothing. */
export function planImport(file: ImportFile, stored: StoredState, post: Pick<PostFacts, 'id' | 'outline'>): readonly PlanEntry[] {
  const matched = withIdentities(file.notes, stored.notes, post);
  const byId = new Map(stored.notes.map((note) => [note.id, note]));
  const found = new Set(matched.flatMap((each) => (each.stored === null ? [] : [each.stored.id])));
  const copies = conflictCopies(stored.notes);
  const erased = new Set(stored.tombstones.map(({ id }) => id));
  const taken = new Set([...stored.notes, ...file.notes].flatMap(({ id }) => (id === null ? [] : [id])));
  const derived = new DerivedIds((id) => taken.has(id) || stored.newer.has(id));
  const entries = matched.map((each) => planOne(each));
  // A note whose item cannot be read is not gone from the file.
  const unread = file.unreadable.flatMap(({ id }) => (id === null ? [] : [id]));
  const seen = new Set([...found, ...unread]);
  return [
    ...entries,
    ...(isComplete(file, matched) ? [] : goneFrom(file, stored.notes, seen, post)),
    ...file.unreadable.map(({ why, lines }) => ({ kind: 'unreadable' as const, why, lines })),
  ];

  function planOne({ note, stored: known, why }: Matched): PlanEntry {
    const { lines } = note;
    if (note.id !== null && stored.newer.has(note.id)) return { kind: 'unreadable', why: 'newer-here', lines };
    if (known !== null) {
      const told = note.id === null ? ({ lines, byContent: true } as const) : { lines };
      return { ...planFound(note, known), ...told };
    }
    if (note.isCut === true) return { kind: 'unreadable', why: 'cut', lines };
    const isUnnamed = note.id === null || why !== null;
    const before = isUnnamed ? byId.get(derived.first(wordsOf(note))) : undefined;
    if (before !== undefined && before.body === note.content.body && !found.has(before.id)) {
      // It came in from the file before, and was moved here since.
      found.add(before.id);
      if (before.deletedAt !== null) {
        return { kind: 'in-trash', stored: before, next: { ...portableNote(before), deletedAt: null }, lines, byContent: true };
      }
      return { kind: 'unchanged', stored: before, isEditedHere: true, lines, byContent: true };
    }
    const id = isUnnamed ? derived.next(wordsOf(note)) : (note.id ?? '');
    // Not copied where it may stay as it is: there may be 200,000 of them.
    const next = id === note.id ? (note.content as PortableNote) : { ...note.content, id };
    return erased.has(id) ? { kind: 'erased', next, lines } : { kind: 'new', next, why: why ?? 'unknown', lines };
  }

  function planFound(note: FileNote, known: Note): PlannedFound {
    const compared = file.kind === 'backup' && note.id !== null ? compareBackup(known, note) : compareMarkdown(known, note);
    if (compared.kind !== 'conflict') return compared;
    // An earlier import of the file has kept both texts; the copy may have been edited since.
    const words = ['copy', known.id, note.body];
    const isKept = copies.has(copyKey(known.id, note.body)) || byId.has(derived.first(words));
    if (isKept) return { kind: 'unchanged', stored: known, isEditedHere: true };
    const copy = derived.next(words);
    // It has, and the copy was deleted for good since.
    return erased.has(copy) ? { kind: 'erased', next: { ...compared.next, id: copy, conflictOf: known.id } } : { ...compared, copy };
  }
}

/** What an import would do with a note that is stored; the copy of a conflict may have been deleted for good. */
type PlannedFound =
  | Exclude<Compared, { readonly kind: 'conflict' }>
  | (Extract<Compared, { readonly kind: 'conflict' }> & { readonly copy: string })
  | { readonly kind: 'erased'; readonly next: PortableNote };

/** What tells a note without an id of its own from others; a copied item has the id of the note that it was copied from. */
function wordsOf({ id, content: { post, section, body, target, term } }: FileNote): readonly string[] {
  return [id ?? '', post, section, body, target?.quote.exact ?? '', term ?? ''];
}

function conflictCopies(notes: readonly Note[]): ReadonlySet<string> {
  return new Set(notes.flatMap(({ conflictOf, body }) => (conflictOf === null ? [] : [copyKey(conflictOf, body)])));
}

function copyKey(id: string, body: string): string {
  return `${id} ${body}`;
}

/** Whether the file still has as many notes as were exported into it: then a note that is not in it never was. */
function isComplete({ count, exportedAt, notes, unreadable }: ImportFile, matched: readonly Matched[]): boolean {
  // One that was begun after the export was not in it: it was written or copied into the file since. The time is to the minute.
  const wasThere = (note: { readonly createdAt: number } | null): boolean =>
    note !== null && (exportedAt === null || note.createdAt < exportedAt + 60_000);
  const named = new Set(notes.flatMap(({ id, content }) => (id !== null && wasThere(content) ? [id] : [])));
  const found = matched.filter(({ note, stored }) => note.id === null && wasThere(stored));
  return count !== null && named.size + found.length + unreadable.length >= count;
}

/** Notes that were exported into the file and are no longer in it. None where the time of the export is not known. */
function goneFrom(
  { kind, only, exportedAt }: ImportFile,
  notes: readonly Note[],
  seen: ReadonlySet<string>,
  post: Pick<PostFacts, 'id' | 'outline'>,
): readonly PlanEntry[] {
  if (kind === 'backup' || exportedAt === null) return [];
  return notes
    .filter((note) => !seen.has(note.id) && isWorthShowing(note) && note.createdAt <= exportedAt)
    .filter((note) => only === null || sectionIn(post, note) === only)
    .map((stored) => ({ kind: 'gone', stored, isEditedHere: stored.updatedAt > exportedAt, lines: null }));
}
