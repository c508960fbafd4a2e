import { openDB } from 'idb';
import { DATABASE_VERSION, migrate, type NotesDatabase, type NotesSchema } from './migrations';

export const DATABASE_NAME = 'techand';

/** One context's connection, opened at its first use and again whenever the browser took it away. */
export interface NotesConnection {
  /** Rejects where the browser cannot open the database; the next call tries again. */
  readonly database: () => Promise<NotesDatabase>;
  readonly close: () => void;
}

/** Prepares a connection; `onBlocked` hears that an upgrade waits for another window's older connection. */
export function connectNotes(onBlocked: () => void = () => {}): NotesConnection {
  let opening: Promise<NotesDatabase> | null = null;

  function forget(closed: Promise<NotesDatabase> | null): void {
    if (opening === closed) opening = null;
  }

  function open(): Promise<NotesDatabase> {
    // In a function of its own, as `indexedDB.open` may also throw at once where storage is forbidden.
    const started: Promise<NotesDatabase> = (async () =>
      openDB<NotesSchema>(DATABASE_NAME, DATABASE_VERSION, {
        upgrade: (database, oldVersion, _newVersion, upgrade) => migrate(database, oldVersion, upgrade),
        // Nothing is lost by waiting: the older connection closes itself in its own `blocking`.
        blocked: onBlocked,
        blocking: (_oldVersion, _newVersion, event) => {
          // A newer version wants to upgrade: let it, running transactions end first.
          (event.target as IDBDatabase).close();
          forget(started);
        },
        terminated: () => forget(started),
      }))();
    started.catch(() => forget(started));
    return started;
  }

  return {
    database: () => (opening ??= open()),
    close: () => {
      const closing = opening;
      opening = null;
      // A connection that never opened needs no closing; whoever asked for it was told.
      closing?.then((database) => database.close(), () => {});
    },
  };
}

/** Works with the database; a connection the browser closed unnoticed is opened once more. */
export async function useDatabase<Value>(
  connection: NotesConnection,
  work: (database: NotesDatabase) => Promise<Value>,
): Promise<Value> {
  const database = await connection.database();
  try {
    return await work(database);
  } catch (error) {
    if (!isClosed(error)) throw error;
    connection.close();
    return work(await connection.database());
  }
}

/** What starting a transaction on a closed connection throws; a write sent twice counts once. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
