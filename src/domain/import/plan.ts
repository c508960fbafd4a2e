import { compareBackup, compareMarkdown } from './comparison';
import type { ImportFile } from './file-notes';
import { withIdentities, type Matched } from './matching';
import type { PlanEntry } from './plan-entry';
import type { Note, Tombstone } from '../notes/notes';
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
  const matched = withIdentities(file.notes, stored.notes);
  const copies = conflictCopies(stored.notes);
  const erased = new Set(stored.tombstones.map(({ id }) => id));
  const entries = matched.map((each) => planOne(each));
  // A note whose item cannot be read is not gone from the file.
  const unread = file.unreadable.flatMap(({ id }) => (id === null ? [] : [id]));
  const seen = new Set([...matched.flatMap((each) => (each.stored === null ? [] : [each.stored.id])), ...unread]);
  return [
    ...entries,
    ...goneFrom(file, stored.notes, seen, post),
    ...file.unreadable.map(({ why, lines }) => ({ kind: 'unreadable' as const, why, lines })),
  ];

  function planOne({ note, stored: found, why }: Matched): PlanEntry {
    const { lines } = note;
    if (note.id !== null && stored.newer.has(note.id)) return { kind: 'unreadable', why: 'newer-here', lines };
    if (found !== null) {
      const compared = file.kind === 'backup' && note.id !== null ? compareBackup(found, note) : compareMarkdown(found, note);
      // An earlier import of the file has kept both texts.
      const isKept = compared.kind === 'conflict' && copies.has(copyKey(found.id, note.body));
      const told = note.id === null ? ({ lines, byContent: true } as const) : { lines };
      return { ...(isKept ? { kind: 'unchanged', stored: found, isEditedHere: true } : compared), ...told };
    }
    if (note.id !== null && why === null && erased.has(note.id)) return { kind: 'erased', next: { ...note.content, id: note.id }, lines };
    if (note.isCut === true) return { kind: 'unreadable', why: 'cut', lines };
    // Not copied where it may stay as it is: there may be 200,000 of them.
    const next = why === null || note.id === null ? note.content : { ...note.content, id: null };
    return { kind: 'new', next, why: why ?? 'unknown', lines };
  }
}

function conflictCopies(notes: readonly Note[]): ReadonlySet<string> {
  return new Set(notes.flatMap(({ conflictOf, body }) => (conflictOf === null ? [] : [copyKey(conflictOf, body)])));
}

function copyKey(id: string, body: string): string {
  return `${id} ${body}`;
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
