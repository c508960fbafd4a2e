import type { Note } from '../../domain/notes/notes';
import { parseStoredNote, readStoredRecord } from '../../schema/notes';
import type { NotesDatabase } from '../database/migrations';

/** The active notes, i.e. those that are not in the trash, in no particular order. */
export interface NoteList {
  readonly notes: readonly Note[];
  /** Records this version cannot read; they stay in the database untouched. */
  readonly unreadable: number;
}

/** What fills the first screen of a window. */
export interface FirstNotes {
  /** Notes that are listed, of whole sections. */
  readonly notes: readonly Note[];
  /** How many notes there are to list. Records that are no notes are counted too, until all are read. */
  readonly total: number;
}

/** Reads every active note. */
export async function readNoteList(database: NotesDatabase): Promise<NoteList> {
  const records: readonly unknown[] = await database.getAll('notes');
  const notes: Note[] = [];
  let unreadable = 0;
  for (const record of records) {
    const note = parseStoredNote(record);
    if (note === null) unreadable += 1;
    else if (note.deletedAt === null) notes.push(note);
  }
  return { notes, unreadable };
}

/** Reads one note, in the trash or not; `null` where there is none or it cannot be read. */
export async function readStoredNote(database: NotesDatabase, id: string): Promise<Note | null> {
  return parseStoredNote(await database.get('notes', id));
}

/** What a note is about: a passage that begins at this offset of the post's reading text, a term, or anything in a section. */
export type NoteSubject = { readonly post: string } & (
  { readonly passage: number } | { readonly term: string } | { readonly section: string }
);

/** The active notes of one passage, term or section. */
export async function findNotesOf(database: NotesDatabase, subject: NoteSubject): Promise<readonly Note[]> {
  const records = await recordsOf(database, subject);
  return records.flatMap((record) => {
    const note = parseStoredNote(record);
    return note === null || note.deletedAt !== null ? [] : [note];
  });
}

function recordsOf(database: NotesDatabase, subject: NoteSubject): Promise<readonly unknown[]> {
  const { post } = subject;
  if ('passage' in subject) return database.getAllFromIndex('notes', 'passage', [post, subject.passage]);
  if ('term' in subject) return database.getAllFromIndex('notes', 'term', [post, subject.term]);
  return database.getAllFromIndex('notes', 'place', [post, subject.section]);
}

/** Some records of the database, in the order of their ids. */
export interface NoteBatch {
  /** In the trash or not. */
  readonly notes: readonly Note[];
  /** Ids of records that a later version wrote. */
  readonly newer: readonly string[];
  /** Ids of records that are no notes. */
  readonly invalid: readonly string[];
  /** The last id, after which the next batch begins; `null` where there is nothing more. */
  readonly last: string | null;
}

/** Reads at most so many records after an id: reading all of them at once would block writes for that long. */
export async function readBatch(database: NotesDatabase, after: string | null, most: number): Promise<NoteBatch> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const { store } = database.transaction('notes');
  const [ids, records] = await Promise.all([store.getAllKeys(range, most), store.getAll(range, most) as Promise<readonly unknown[]>]);
  const notes: Note[] = [];
  const newer: string[] = [];
  const invalid: string[] = [];
  ids.forEach((id, at) => {
    const read = readStoredRecord(records[at]);
    if (read.kind === 'note') notes.push(read.note);
    else (read.kind === 'newer' ? newer : invalid).push(id);
  });
  return { notes, newer, invalid, last: ids.length < most ? null : (ids.at(-1) ?? null) };
}
