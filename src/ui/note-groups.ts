import { compareNotes } from '../domain/note-order';
import type { Note } from '../domain/notes';
import { OUTLINE_IDS, type OutlineId } from '../domain/outline';

export interface NoteGroup {
  readonly section: OutlineId;
  readonly notes: readonly Note[];
}

/** Notes by section in the order of the post; within one, quotes as they stand in the text, then by time. */
export function groupNotes(notes: readonly Note[]): readonly NoteGroup[] {
  const groups = new Map<OutlineId, Note[]>(OUTLINE_IDS.map((id) => [id, []]));
  for (const note of notes) groups.get(note.section)?.push(note);
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([section, members]) => ({ section, notes: members.sort(compareNotes) }));
}

/** The first so many notes of the groups, and as many groups as they need. */
export function takeNotes(groups: readonly NoteGroup[], limit: number): readonly NoteGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    if (left <= 0) return [];
    const notes = group.notes.slice(0, left);
    left -= notes.length;
    return [{ ...group, notes }];
  });
}

/** Whether a note stands and holds anything: what a reader wrote and took back again is not shown. */
export function isWorthShowing(note: Note): boolean {
  return note.deletedAt === null && (note.body.trim() !== '' || note.target !== null || note.term !== null);
}

/** The section of the note written last, or `null`. */
export function lastUsedSection(notes: readonly Note[]): OutlineId | null {
  return notes.reduce<Note | null>((last, note) => (last && last.updatedAt >= note.updatedAt ? last : note), null)
    ?.section ?? null;
}

/** Takes newer revisions into a list, each note once. */
export function mergeNotes(notes: readonly Note[], changed: readonly Note[]): readonly Note[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  for (const note of changed) {
    if (note.revision >= (byId.get(note.id)?.revision ?? 0)) byId.set(note.id, note);
  }
  return [...byId.values()];
}
