import { readStoredRecord } from '../../src/schema/notes';
import type { Note } from '../../src/domain/notes/notes';

/** A note before and after a transaction, `before` as it was last, even where a fault took it; `null` where there was or is none. */
export interface StoredChange {
  readonly id: string;
  readonly before: Note | null;
  readonly after: Note | null;
}

/** The notes in the database, as transactions leave them: seen from below, whatever the code above says of them. */
export interface StoredNotes {
  /** By id, in the trash or not. */
  readonly now: ReadonlyMap<string, Note>;
  /** Whether a note was in the database like that at any time. */
  readonly wasStored: (note: Pick<Note, 'id' | 'revision' | 'body'>) => boolean;
  readonly wasStoredBody: (body: string) => boolean;
  /** Changes records as a fault would, without a call of `tell`. */
  readonly breakIn: (change: () => Promise<void>) => Promise<void>;
  /** The database is gone. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** Watches every transaction of any connection; `tell` is called with each change when it is on the disk. */
export function watchStoredNotes(begin: readonly Note[], tell: (change: StoredChange) => void): StoredNotes {
  const now = new Map(begin.map((note) => [note.id, note]));
  /** Those too that a fault took: a window that showed such a note may still write on it. */
  const known = new Map(now);
  const states = new Set(begin.map(stateOf));
  const bodies = new Set(begin.map(({ body }) => body));
  let isBroken = false;

  const take = (id: string, record: unknown): void => {
    const before = known.get(id) ?? null;
    const wasThere = now.has(id);
    const read = record === undefined ? null : readStoredRecord(record);
    const after = read?.kind === 'note' ? read.note : null;
    if (after === null) {
      now.delete(id);
      if (wasThere && !isBroken) known.delete(id);
    } else {
      now.set(id, after);
      known.set(id, after);
      states.add(stateOf(after));
      bodies.add(after.body);
    }
    if (!isBroken && (wasThere || after !== null)) tell({ id, before, after });
  };
  const stop = onChanges(take);
  return {
    now,
    wasStored: (note) => states.has(stateOf(note)),
    wasStoredBody: (body) => bodies.has(body),
    breakIn: async (change) => {
      isBroken = true;
      await change();
      isBroken = false;
    },
    forget: () => now.clear(),
    stop,
  };
}

function stateOf({ id, revision, body }: Pick<Note, 'id' | 'revision' | 'body'>): string {
  return JSON.stringify([id, revision, body]);
}

/** Reports what transactions put and delete in the store of the notes, once they are through. */
function onChanges(onChange: (id: string, record: unknown) => void): () => void {
  const { prototype } = IDBObjectStore;
  const { put, delete: remove } = prototype;
  const later = (store: IDBObjectStore, id: string, record: unknown): void => {
    if (store.name === 'notes') store.transaction.addEventListener('complete', () => onChange(id, record));
  };
  prototype.put = function putAndReport(this: IDBObjectStore, record: unknown, key?: IDBValidKey) {
    if (this.name === 'notes') later(this, (record as { id: string }).id, structuredClone(record));
    return key === undefined ? put.call(this, record) : put.call(this, record, key);
  };
  prototype.delete = function deleteAndReport(this: IDBObjectStore, key: IDBValidKey | IDBKeyRange) {
    later(this, String(key), undefined);
    return remove.call(this, key);
  };
  return () => {
    prototype.put = put;
    prototype.delete = remove;
  };
}
