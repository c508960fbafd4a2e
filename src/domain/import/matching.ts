import type { FileNote } from './file-notes';
import type { NewReason } from './plan-entry';
import { lettersOf } from '../markdown/letters';
import type { Note } from '../notes/notes';
import { tagsIn } from '../notes/tags';
import { sectionIn, type PostFacts } from '../post/post';
import { textDigest } from '../text/text-digest';

/** A note of a file, and the stored note that it is. */
export interface Matched {
  readonly note: FileNote;
  /** `null` where there is none, or where it is not certain. */
  readonly stored: Note | null;
  /** Why the id in the file, if any, does not count; `null` where it does, or where a stored note was found without it. */
  readonly why: Exclude<NewReason, 'unknown'> | null;
}

/**
 * Finds the stored note for each note of a file: by its id, or else by its quote and text. An item that stands in the file
 * twice counts once. The order of the notes does not matter.
 */
export function withIdentities(
  notes: readonly FileNote[],
  stored: readonly Note[],
  post: Pick<PostFacts, 'id' | 'outline'>,
): readonly Matched[] {
  const byId = new Map(stored.map((note) => [note.id, note]));
  const owners = ownersOf(notes);
  const named = new Set<Note>();
  for (const id of owners.keys()) {
    const note = byId.get(id);
    if (note !== undefined) named.add(note);
  }
  const isOwner = (note: FileNote): boolean => note.id !== null && owners.get(note.id) === note;
  const { found, uncertain } = matchByContent(
    notes.filter((note) => !isOwner(note) && !isTwin(note, owners)),
    stored.filter((note) => !named.has(note)),
    post,
  );
  return notes.flatMap((note): Matched | readonly [] => {
    if (note.id !== null && isOwner(note)) return { note, stored: byId.get(note.id) ?? null, why: null };
    if (isTwin(note, owners)) return [];
    const match = found.get(note);
    if (match !== undefined) return { note, stored: match, why: null };
    if (note.id !== null) return { note, stored: null, why: 'doubled-id' };
    return { note, stored: null, why: uncertain.has(note) ? 'uncertain' : 'by-hand' };
  });
}

/**
 * Of several notes with the same id (people copy an item to begin another note), finds the one that was exported: the
 * one with the exported text, or else the first when sorted by text.
 */
function ownersOf(notes: readonly FileNote[]): ReadonlyMap<string, FileNote> {
  const owners = new Map<string, FileNote>();
  for (const note of notes) {
    if (note.id === null) continue;
    const other = owners.get(note.id);
    if (other === undefined || rankOf(note) < rankOf(other)) owners.set(note.id, note);
  }
  return owners;
}

function rankOf({ exported, body, content, movedTo }: FileNote): string {
  // Of two annotations of a backup the newer one, and so of two exports in one file.
  const age = String(8.64e15 - content.updatedAt).padStart(17, '0');
  return `${exported?.digest === textDigest(body) ? 0 : 1} ${age} ${movedTo === null ? 0 : 1} ${body} ${content.section}`;
}

/** Whether it has the same text and section as the note that keeps the id: then it is nothing new. */
function isTwin(note: FileNote, owners: ReadonlyMap<string, FileNote>): boolean {
  const owner = note.id === null ? undefined : owners.get(note.id);
  return owner?.body === note.body && owner.content.section === note.content.section;
}

interface ByContent {
  readonly found: ReadonlyMap<FileNote, Note>;
  /** Notes that are like stored ones, none of which is a certain match. */
  readonly uncertain: ReadonlySet<FileNote>;
}

/**
 * Matches notes by quote and text. A stored note of the same section is a certain match; one of another section only with a
 * quote, where one note of the file and one stored note are left.
 */
function matchByContent(notes: readonly FileNote[], stored: readonly Note[], post: Pick<PostFacts, 'id' | 'outline'>): ByContent {
  const groups = groupsOf(stored, post);
  const alike = notes.flatMap((note) => {
    // At an earlier import, a quote without a known passage became part of the text.
    const earlier = groups.get(keyOf('', note.content.body));
    const group = groupFor(note) ?? earlier;
    return group === undefined
      ? []
      : [{ note, group, earlier, says: JSON.stringify([note.quote, note.body, note.content.section, note.id]) }];
  });
  /** Words behind the date of an item may be the reader's own: they are ours only where a note has something to say there. */
  function groupFor(note: FileNote): Group | undefined {
    const group = groups.get(keyOf(note.quote, note.body));
    return group !== undefined && hasWordsBehindDate(note) && !group.hasLabels ? undefined : group;
  }
  const found = new Map<FileNote, Note>();
  const left = new Map<Group, FileNote[]>();
  // By what they say, since it must not matter where they stand.
  for (const { note, group, earlier } of alike.toSorted((one, other) => compare(one.says, other.says))) {
    const same = takenFrom(group, note.content.section) ?? takenFrom(earlier, note.content.section);
    if (same !== undefined) found.set(note, same);
    else if (!left.get(group)?.push(note)) left.set(group, [note]);
  }
  const uncertain = new Set<FileNote>();
  for (const [{ count, bySection }, unmatched] of left) {
    const [only, ...others] = unmatched;
    const last = [...bySection.values()].find(({ length }) => length > 0)?.at(-1);
    if (only !== undefined && others.length === 0 && count === 1 && only.quote !== '' && last !== undefined) found.set(only, last);
    else if (count > 0) for (const note of unmatched) uncertain.add(note);
  }
  return { found, uncertain };
}

/** An item without a comment keeps the words behind its date: they stand before its text and its quote. */
function hasWordsBehindDate({ id, body, content }: FileNote): boolean {
  return id === null && content.body !== body && !content.body.startsWith('>');
}

/** Whether our own line at the beginning of an item says more of this note than its day. */
function hasLabel({ term, figure, conflictOf, tags, body }: Note): boolean {
  return term !== null || figure !== null || conflictOf !== null || tags.length > tagsIn(body).length;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Stored notes by quote and text. */
function groupsOf(stored: readonly Note[], post: Pick<PostFacts, 'id' | 'outline'>): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  // Of equal notes, one outside the trash comes first: so it goes last onto each pile, where the next one is taken from.
  for (const note of stored.toReversed().toSorted((one, other) => rank(other) - rank(one))) {
    const key = keyOf(lettersOf(note.target?.quote.exact ?? ''), note.body);
    const group = groups.get(key) ?? { count: 0, hasLabels: false, bySection: new Map<string, Note[]>() };
    groups.set(key, group);
    group.count += 1;
    group.hasLabels ||= hasLabel(note);
    // A note of an unknown section stands below a heading of its own in the file.
    const section = sectionIn(post, note);
    const pile = group.bySection.get(section);
    if (pile) pile.push(note);
    else group.bySection.set(section, [note]);
  }
  return groups;
}

/** Notes of one quote and text that were not taken yet, by section. */
interface Group {
  count: number;
  /** Whether our own line at the beginning says more of one of them than its day. */
  hasLabels: boolean;
  readonly bySection: Map<string, Note[]>;
}

/** Takes a stored note of a section out of its group. */
function takenFrom(group: Group | undefined, section: string): Note | undefined {
  const note = group?.bySection.get(section)?.pop();
  if (group !== undefined && note !== undefined) group.count -= 1;
  return note;
}

function rank({ deletedAt }: Note): number {
  return deletedAt === null ? 0 : 1;
}

function keyOf(quote: string, body: string): string {
  return JSON.stringify([quote, body.trim().normalize('NFC')]);
}
