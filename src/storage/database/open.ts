import { openDB } from 'idb';
import { DATABASE_VERSION, migrate, type NotesDatabase, type NotesSchema } from './migrations';

export const DATABASE_NAME = 'techand';

/** One context's connection, opened at its first use and again whenever the browser took it away. */
export interface NotesConnection {
  /** Rejects where the browser cannot open the database; the next call tries again. */
  readonly database: () => Promise<NotesDatabase>;
  readonly close: () => void;
}

/** So long an older window may take to let an upgrade through; running transactions of its own end first. */
const PATIENCE_MS = 2_000;

/**
 * Prepares a connection. Where a window of an older version stands in the way of an upgrade for longer than `patience`
 * (milliseconds), whoever waits is told; the upgrade itself waits on.
 */
export function connectNotes(patience: number = PATIENCE_MS): NotesConnection {
  let opening: Opening | null = null;

  function forget(closed: Opening): void {
    if (opening === closed) opening = null;
  }

  function open(): Opening {
    let tellBlocked = (_reason: Error): void => {};
    const blocked = new Promise<never>((_resolve, reject) => {
      tellBlocked = reject;
    });
    // In a function of its own, as `indexedDB.open` may also throw at once where storage is forbidden.
    const opened = (async () =>
      openDB<NotesSchema>(DATABASE_NAME, DATABASE_VERSION, {
        upgrade: (database, oldVersion, _newVersion, upgrade) => migrate(database, oldVersion, upgrade),
        blocked: () => {
          setTimeout(() => tellBlocked(new Error('An older window holds the database.')), patience);
        },
        blocking: (_oldVersion, _newVersion, event) => {
          // A newer version wants to upgrade: let it, running transactions end first.
          (event.target as IDBDatabase).close();
          forget(started);
        },
        terminated: () => forget(started),
      }))();
    const started: Opening = { opened, blocked };
    opened.catch(() => forget(started));
    blocked.catch(() => {
      // Told to whoever waits; nobody may.
    });
    return started;
  }

  return {
    database: () => {
      const { opened, blocked } = (opening ??= open());
      // The first of those settled counts: once the upgrade is through, that is the database.
      return Promise.race([opened, blocked]);
    },
    close: () => {
      const closing = opening;
      opening = null;
      // A connection that never opened needs no closing; whoever asked for it was told.
      closing?.opened.then((database) => database.close(), () => {});
    },
  };
}

interface Opening {
  readonly opened: Promise<NotesDatabase>;
  /** Rejects once an upgrade has waited too long. */
  readonly blocked: Promise<never>;
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
