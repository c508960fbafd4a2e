import type { CountNotes } from '../../domain/annotations/backup-record';
import type { StoredState } from '../../domain/import/plan';
import type { Note } from '../../domain/notes/notes';
import type { PostFacts } from '../../domain/post/post';
import { failure, success, type Result } from '../../domain/result';
import type { QuarantinedRecord } from '../../domain/backup/quarantined';
import type { NotesDatabase } from '../database/migrations';
import { countNotes, readFirstNotes, readOneNote } from './first';
import type { FirstNotes, NoteList } from './list';
import { connectNotes, useDatabase, type NotesConnection } from '../database/open';

/** The database as extension pages read it, without waking the background. */
export interface NoteReader {
  /** The notes of the first sections, at least so many where there are as many, and the number of all that will be listed. */
  readonly first: (enough: number) => Promise<Result<FirstNotes, 'unreadable'>>;
  /** Every active note; `tell` is called with each section's notes before the whole list is read, in the order of the post. */
  readonly list: (tell?: (notes: readonly Note[]) => void) => Promise<Result<NoteList, 'unreadable'>>;
  /** One note, in the trash or not; `null` where there is none. */
  readonly read: (id: string) => Promise<Result<Note | null, 'unreadable'>>;
  /** The notes in the trash, the last one thrown away first. */
  readonly trash: () => Promise<Result<readonly Note[], 'unreadable'>>;
  /** Quarantined records, the latest first. */
  readonly quarantine: () => Promise<Result<readonly QuarantinedRecord[], 'unreadable'>>;
  /** What an import is planned against: every note, in the trash or not, tombstones, and ids of records of later versions. */
  readonly importState: () => Promise<Result<StoredState, 'unreadable'>>;
  /** How many notes there are, in the trash or not. */
  readonly count: (...changed: Parameters<CountNotes>) => Promise<Result<number, 'unreadable'>>;
  readonly close: () => void;
}

/** Starts reading for a post; the connection is opened at the first question. */
export function openNoteReader(post: Pick<PostFacts, 'id' | 'outline'>, connection: NotesConnection = connectNotes()): NoteReader {
  const ask = <Value>(question: (database: NotesDatabase) => Promise<Value>): Promise<Result<Value, 'unreadable'>> =>
    attempt(() => useDatabase(connection, question));
  return {
    first: (enough) => ask((database) => readFirstNotes(database, post, enough)),
    list: (tell = () => {}) => ask(async (database) => (await all()).readNotesInParts(database, post, tell)),
    read: (id) => ask((database) => readOneNote(database, id)),
    trash: () => ask(async (database) => (await all()).readTrash(database)),
    quarantine: () => ask(async (database) => (await all()).readQuarantine(database)),
    importState: () => ask(async (database) => (await all()).readForImport(database)),
    count: (changed) => ask((database) => countNotes(database, changed)),
    close: connection.close,
  };
}

const all = () => import('./all');

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, 'unreadable'>> {
  try {
    return success(await work());
  } catch {
    // Whatever the browser's reason is, the reader is told the same: the notes are there but cannot be read now.
    return failure('unreadable');
  }
}
