import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { DEFAULT_COLOUR } from '../../domain/notes/colours';
import type { Note, Tombstone } from '../../domain/notes/notes';
import { POST_OF_UNNAMED } from '../../domain/post/post';
import type { TrashAge } from '../../domain/notes/trash-age';
import { withUnlisted, type UNLISTED } from './unlisted';

/** A quarantined record; the store counts the keys. */
export interface QuarantineRecord {
  readonly key?: number;
  /** As it was found. */
  readonly record: unknown;
  readonly reason: string;
  readonly at: number;
}

/** The database as this version leaves it. */
export interface NotesSchema extends DBSchema {
  notes: {
    key: string;
    value: Note;
    /**
     * The index `place` is of post and section; its name is stored and stays. A note that is not in the trash is not in
     * the index `deletedAt`, because `null` is no key; in the same way notes without a passage or a term are not in those
     * indexes, and `unlisted` has the notes alone that no list shows.
     */
    indexes: {
      place: [post: string, section: string];
      updatedAt: number;
      deletedAt: number;
      passage: [post: string, start: number];
      term: [post: string, term: string];
      unlisted: typeof UNLISTED;
    };
  };
  /** Notes deleted for good. */
  tombstones: { key: string; value: Tombstone };
  /** Records that are no notes. */
  quarantine: { key: number; value: QuarantineRecord };
  /** How old the trash is, one record under `trash`. */
  ages: { key: string; value: TrashAge };
  /** What is done once in the life of a database, by name, and when it was done. */
  done: { key: string; value: number };
}

export type NotesDatabase = IDBPDatabase<NotesSchema>;
type Upgrade = IDBPTransaction<NotesSchema, StoreNames<NotesSchema>[], 'versionchange'>;
type NotesStoreInUpgrade = IDBPObjectStore<NotesSchema, StoreNames<NotesSchema>[], 'notes', 'versionchange'>;
/** For indexes that only earlier versions had. */
interface AnyIndexes {
  createIndex(name: string, keyPath: string): unknown;
  deleteIndex(name: string): void;
}

/** A record of the store, whatever version wrote it. */
type AnyRecord = Partial<Note> & Pick<Note, 'id'>;
/** What a version makes of a record from before it; the same object where nothing is to be changed. */
type MigrateRecord = (record: AnyRecord) => AnyRecord;

/**
 * Step n migrates a database from version n - 1 to n, and may return what it does to the notes. A step must never change
 * once it was released.
 */
const STEPS: readonly ((database: NotesDatabase, upgrade: Upgrade) => MigrateRecord | void)[] = [
  function createNotes(database) {
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    (notes as AnyIndexes).createIndex('section', 'section');
    notes.createIndex('updatedAt', 'updatedAt');
  },
  function addTrashAndQuarantine(database, upgrade) {
    upgrade.objectStore('notes').createIndex('deletedAt', 'deletedAt');
    database.createObjectStore('tombstones', { keyPath: 'id' });
    database.createObjectStore('quarantine', { keyPath: 'key', autoIncrement: true });
    database.createObjectStore('ages');
  },
  function indexHighlightsAndTerms(database, upgrade) {
    const notes = upgrade.objectStore('notes');
    // Where their passages begin, so that an existing highlight is looked up by index instead of being searched for in
    // all notes.
    notes.createIndex('passage', 'target.position.start');
    notes.createIndex('term', 'term');
    database.createObjectStore('done');
  },
  function addPosts(_database, upgrade) {
    const notes = upgrade.objectStore('notes');
    for (const name of ['section', 'passage', 'term'] as const) (notes as AnyIndexes).deleteIndex(name);
    notes.createIndex('place', ['post', 'section']);
    notes.createIndex('passage', ['post', 'target.position.start']);
    notes.createIndex('term', ['post', 'term']);
    // Up to the third version there was one post, and notes did not name it.
    return withMembers({ post: POST_OF_UNNAMED });
  },
  function addColoursAndFigures() {
    return withMembers({ colour: DEFAULT_COLOUR, figure: null });
  },
  function indexUnlisted(_database, upgrade) {
    // So that a window knows how many notes it will list before it has read them.
    upgrade.objectStore('notes').createIndex('unlisted', 'unlisted' as 'id');
    return withUnlisted;
  },
];

/** Adds those members that a record does not have. */
function withMembers(added: Partial<Note>): MigrateRecord {
  const names = Object.keys(added);
  return (record) => (names.every((name) => name in record) ? record : { ...added, ...record });
}

/** How many records are migrated together. One by one they take Chromium twice as long, Firefox three times. */
const BATCH = 100;

/** Migrates every note, by all steps in one pass, since the passes of two steps would run at the same time and write over each other's. */
async function migrateNotes(notes: NotesStoreInUpgrade, migrations: readonly MigrateRecord[], upgrade: Upgrade): Promise<void> {
  try {
    for (let range: IDBKeyRange | null = null; ;) {
      const records: readonly AnyRecord[] = await notes.getAll(range, BATCH);
      const migrated = records.flatMap((record) => {
        // A record that has a format of its own was written by a later version and must not be changed.
        const made = 'format' in record ? record : migrations.reduce((before, migrateRecord) => migrateRecord(before), record);
        return made === record ? [] : [made];
      });
      await Promise.all(migrated.map((record) => notes.put(record as Note)));
      const last = records.at(-1);
      if (last === undefined) return;
      range = IDBKeyRange.lowerBound(last.id, true);
    }
  } catch {
    abort(upgrade);
  }
}

/** Migrates all notes or none: the one who opens the database is told, and the next opening tries again. */
function abort(upgrade: Upgrade): void {
  try {
    upgrade.abort();
  } catch {
    // The failed request has ended it already.
  }
}

export const DATABASE_VERSION = STEPS.length;

/** Runs the steps that a database has not run yet; called inside the upgrade's own transaction. */
export function migrate(database: NotesDatabase, oldVersion: number, upgrade: Upgrade): void {
  const migrations = STEPS.slice(oldVersion).flatMap((step) => step(database, upgrade) ?? []);
  if (migrations.length > 0) void migrateNotes(upgrade.objectStore('notes'), migrations, upgrade);
}
