import type { DBSchema, IDBPDatabase } from 'idb';
import type { Note } from '../domain/notes';

/** The database as this version leaves it. */
export interface NotesSchema extends DBSchema {
  notes: {
    key: string;
    value: Note;
    indexes: { section: string; updatedAt: number };
  };
}

export type NotesDatabase = IDBPDatabase<NotesSchema>;

/** The ladder: step n lifts a database from version n - 1 to n. A step is never edited once it was released. */
const STEPS: readonly ((database: NotesDatabase) => void)[] = [
  function keepNotes(database) {
    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('section', 'section');
    notes.createIndex('updatedAt', 'updatedAt');
  },
];

export const DATABASE_VERSION = STEPS.length;

/** Takes the steps a database has not taken yet; called inside the upgrade's own transaction. */
export function migrate(database: NotesDatabase, oldVersion: number): void {
  for (const step of STEPS.slice(oldVersion)) step(database);
}
