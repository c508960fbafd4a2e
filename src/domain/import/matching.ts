import type { FileNote } from './file-notes';
import type { NewReason } from './plan-entry';
import { lettersOf } from '../markdown/letters';
import type { Note } from '../notes/notes';
import { textDigest } from '../text/text-digest';

/** A note of a file, and the stored note that it is. */
export interface Matched {
  readonly note: FileNote;
  /** `null` where there is none, or where it is not certain. */
  readonly stored: Note | null;
  /** Why the id in the file, if any, does not count; `null` where it does, or where a stored note was found without it. */
  readonly why: Exclude<NewReason, 'unknown'> | null;
}

/** Finds the stored note for each note of a file: by its id, or else by its quote and text. The order of the notes does not matter. */
export function withIdentities(notes: readonly FileNote[], stored: readonly Note[]): readonly Matched[] {
  const byId = new Map(stored.map((note) => [note.id, note]));
  const owners = ownersOf(notes);
  const named = new Set<Note>();
  for (const id of owners.keys()) {
    const note = byId.get(id);
    if (note !== undefined) named.add(note);
  }
  const pool = poolOf(stored.filter((note) => !named.has(note)));
  return notes.map((note): Matched => {
    if (note.id !== null && owners.get(note.id) === note) return { note, stored: byId.get(note.id) ?? null, why: null };
    const { found, isAny } = pool.take(note);
    if (found !== null) return { note, stored: found, why: null };
    if (note.id !== null) return { note, stored: isTwin(note, owners) ? (byId.get(note.id) ?? null) : null, why: 'doubled-id' };
    return { note, stored: null, why: isAny ? 'uncertain' : 'by-hand' };
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

function rankOf({ exported, body, content }: FileNote): string {
  return `${exported?.digest === textDigest(body) ? 0 : 1} ${body} ${content.section}`;
}

/** Whether it has the same text and section as the note that keeps the id: then it is nothing new. */
function isTwin(note: FileNote, owners: ReadonlyMap<string, FileNote>): boolean {
  const owner = note.id === null ? undefined : owners.get(note.id);
  return owner?.body === note.body && owner.content.section === note.content.section;
}

interface Pool {
  /** Removes and returns the certain match; `isAny`: there were uncertain ones. */
  readonly take: (note: FileNote) => { readonly found: Note | null; readonly isAny: boolean };
}

/** Stored notes by quote and text. One of the same section is a certain match; one of another section only with a quote, and alone. */
function poolOf(stored: readonly Note[]): Pool {
  const groups = new Map<string, Group>();
  // Of equal notes, one outside the trash comes first: so it goes last onto each pile, where the next one is taken from.
  for (const note of stored.toReversed().toSorted((one, other) => rank(other) - rank(one))) {
    const key = keyOf(lettersOf(note.target?.quote.exact ?? ''), note.body);
    const group = groups.get(key) ?? { count: 0, bySection: new Map<string, Note[]>() };
    groups.set(key, group);
    group.count += 1;
    const pile = group.bySection.get(note.section);
    if (pile) pile.push(note);
    else group.bySection.set(note.section, [note]);
  }
  return {
    take: ({ quote, body, content }) => {
      // At an earlier import, a quote without a known passage became part of the text.
      const group = groups.get(keyOf(quote, body)) ?? groups.get(keyOf('', content.body));
      if (group === undefined) return { found: null, isAny: false };
      const same = group.bySection.get(content.section)?.pop();
      const isAlone = quote !== '' && group.count === 1;
      const found = same ?? (isAlone ? [...group.bySection.values()].find(({ length }) => length > 0)?.pop() : null) ?? null;
      if (found !== null) group.count -= 1;
      return { found, isAny: group.count > 0 };
    },
  };
}

/** Notes of one quote and text that were not taken yet, by section. */
interface Group {
  count: number;
  readonly bySection: Map<string, Note[]>;
}

function rank({ deletedAt }: Note): number {
  return deletedAt === null ? 0 : 1;
}

function keyOf(quote: string, body: string): string {
  return JSON.stringify([quote, body.trim()]);
}
