import { openDB } from 'idb';
import { DATABASE_VERSION, migrate, type NotesDatabase, type NotesSchema } from './migrations';

export const DATABASE_NAME = 'techand';

/** The connection of one context. It is opened at its first use, and again after the browser closed it. */
export interface NotesConnection {
  /** Rejects where the browser cannot open the database; the next call tries again. */
  readonly database: () => Promise<NotesDatabase>;
  readonly close: () => void;
}

/** How long an older window may block an upgrade; its running transactions end first. */
const BLOCKED_TIMEOUT_MS = 2_000;

/**
 * Prepares a connection. Where a window of an older version blocks an upgrade for longer than `timeout` (milliseconds),
 * the caller's promise rejects; the upgrade itself goes on waiting.
 */
export function connectNotes(timeout: number = BLOCKED_TIMEOUT_MS): NotesConnection {
  let opening: Opening | null = null;

  function forget(closed: Opening): void {
    if (opening === closed) opening = null;
  }

  function open(): Opening {
    let tellBlocked = (_reason: Error): void => {};
    const blocked = new Promise<never>((_resolve, reject) => {
      tellBlocked = reject;
    });
    // In an async function, since `indexedDB.open` may also throw at once where storage is forbidden.
    const opened = (async () =>
      openDB<NotesSchema>(DATABASE_NAME, DATABASE_VERSION, {
        upgrade: (database, oldVersion, _newVersion, upgrade) => migrate(database, oldVersion, upgrade),
        blocked: () => {
          setTimeout(() => tellBlocked(new Error('An older window holds the database.')), timeout);
        },
        blocking: (_oldVersion, _newVersion, event) => {
          // A newer version wants to upgrade: close the connection for it; running transactions end first.
          (event.target as IDBDatabase).close();
          forget(started);
        },
        terminated: () => forget(started),
      }))();
    const started: Opening = { opened, blocked };
    opened.catch(() => forget(started));
    blocked.catch(() => {
      // Handled by the callers of `database()`, if there are any.
    });
    return started;
  }

  return {
    database: () => {
      const { opened, blocked } = (opening ??= open());
      // `race`: once the upgrade is through, `opened` resolves first.
      return Promise.race([opened, blocked]);
    },
    close: () => {
      const closing = opening;
      opening = null;
      // A connection that never opened needs no closing, and its caller was told.
      closing?.opened.then(
        (database) => database.close(),
        () => {},
      );
    },
  };
}

interface Opening {
  readonly opened: Promise<NotesDatabase>;
  /** Rejects once an upgrade has waited too long. */
  readonly blocked: Promise<never>;
}

/** Runs work on the database. If the browser closed the connection unnoticed, it is opened once more. */
export async function useDatabase<Value>(connection: NotesConnection, work: (database: NotesDatabase) => Promise<Value>): Promise<Value> {
  const database = await connection.database();
  try {
    return await work(database);
  } catch (error) {
    if (!isClosed(error)) throw error;
    connection.close();
    return work(await connection.database());
  }
}

/**
 * The error of starting a transaction on a closed connection; it is safe to run the work again, as a write that is sent
 * twice counts once.
 */
function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
