import { withWritten, type FileNote } from './file-notes';
import type { PlanEntry } from './plan-entry';
import { portableNote, laterMembersOf, type PortableNote } from '../notes/portable-note';
import type { Note } from '../notes/notes';
import { tagKey, tagsIn } from '../notes/tags';
import { hasSameContent } from '../notes/write';
import { ELSEWHERE } from '../post/outline';
import { textDigest } from '../text/text-digest';

/** An entry without what only its plan knows. */
export type Compared = Extract<
  WithoutLines<PlanEntry>,
  { readonly kind: 'changed' | 'moved' | 'unchanged' | 'conflict' | 'older' | 'in-trash' }
>;
type WithoutLines<Entry> = Entry extends unknown ? Omit<Entry, 'lines' | 'byContent' | 'copy'> : never;

/** Compares a stored note with its text and its section in a Markdown file. Passage and term cannot be edited there. */
export function compareMarkdown(stored: Note, note: FileNote): Compared {
  const { exported, body, movedTo } = note;
  if (isNewerThan(stored, note)) return compareNewer(stored, note);
  const edits = exported === null ? NONE : editsOf(stored, note);
  const takes = stored.deletedAt === null || edits.inFile;
  const moved = movedTo ?? (exported === null && note.content.section !== ELSEWHERE ? note.content.section : null);
  const isMoved = moved !== null && moved !== stored.section;
  const next: PortableNote = {
    ...portableNote(stored),
    ...(edits.inFile && takes ? { body, tags: withWritten(besideText(stored), body) } : {}),
    section: isMoved ? moved : stored.section,
  };
  if (stored.deletedAt !== null) return { kind: 'in-trash', stored, next: { ...next, deletedAt: null } };
  if (edits.inFile && edits.here) return { kind: 'conflict', stored, next };
  if (edits.inFile) return { kind: 'changed', stored, next, isMoved };
  if (isMoved) return { kind: 'moved', stored, next, isMovedHere: exported !== null && stored.section !== exported.section };
  return { kind: 'unchanged', stored, isEditedHere: edits.here };
}

/**
 * Whether the file has a later state of a note than this profile, as where it was exported on another computer: its last
 * change there is later than the one here. The first format counts revisions instead.
 */
function isNewerThan(stored: Note, { exported }: FileNote): boolean {
  return exported !== null && exported.digest !== null && stored.updatedAt < exported.updatedAt;
}

/** As with a backup, what is newer replaces; whether it is in the trash, no Markdown file says. */
function compareNewer(stored: Note, { content }: FileNote): Compared {
  const next: PortableNote = { ...content, id: stored.id, deletedAt: stored.deletedAt };
  if (stored.deletedAt !== null) return { kind: 'in-trash', stored, next: { ...next, deletedAt: null } };
  if (isSame(stored, next)) return { kind: 'unchanged', stored, isEditedHere: false };
  const isMoved = stored.section !== next.section;
  if (isMoved && isSame(stored, { ...next, section: stored.section })) {
    return { kind: 'moved', stored, next, isMovedHere: false };
  }
  return { kind: 'changed', stored, next, isMoved };
}

const NONE = { inFile: false, here: false };

/** Whether the text was changed here or in the file since the export. The digest tells; a file of the first format has the revision instead. */
function editsOf(stored: Note, { exported, body }: FileNote): { readonly inFile: boolean; readonly here: boolean } {
  if (exported === null || isSameText(body, stored.body)) return NONE;
  const { digest, revision, updatedAt } = exported;
  if (digest !== null)
    return {
      inFile: textDigest(body) !== digest && textDigest(body.normalize('NFC')) !== digest,
      here: textDigest(stored.body) !== digest,
    };
  return { inFile: true, here: revision === null ? stored.updatedAt > updatedAt : stored.revision !== revision };
}

/** Programs of macOS may write every 가 of a file as ㄱ and ㅏ, which looks the same: nobody has edited the text then. */
function isSameText(one: string, other: string): boolean {
  return one === other || one.normalize('NFC') === other.normalize('NFC');
}

/** Tags that are stored with the note but are not in its text; earlier versions had such tags. */
function besideText({ body, tags }: Note): readonly string[] {
  const written = new Set(tagsIn(body).map(tagKey));
  return tags.filter((tag) => !written.has(tagKey(tag)));
}

/** Compares a stored note with a backup of it. The later update time wins; equal times with different texts are a conflict. */
export function compareBackup(stored: Note, { content }: FileNote): Compared {
  const next: PortableNote = { ...content, id: stored.id };
  if (isSame(stored, next)) return { kind: 'unchanged', stored, isEditedHere: false };
  if (stored.deletedAt !== null && next.deletedAt === null) return { kind: 'in-trash', stored, next };
  if (stored.updatedAt > next.updatedAt) return { kind: 'older', stored, next };
  if (stored.updatedAt === next.updatedAt && stored.body !== next.body) return { kind: 'conflict', stored, next };
  return { kind: 'changed', stored, next, isMoved: stored.section !== next.section };
}

function isSame(stored: Note, next: PortableNote): boolean {
  const stateOf = (note: PortableNote): string => JSON.stringify([note.deletedAt === null, note.conflictOf, sorted(laterMembersOf(note))]);
  return hasSameContent(stored, next) && stateOf(portableNote(stored)) === stateOf(next);
}

function sorted(members: object): readonly (readonly [string, unknown])[] {
  return Object.entries(members).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
