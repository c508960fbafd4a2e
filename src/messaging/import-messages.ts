import type { ImportWrite, StoredImport } from '../domain/import/choices';

/** Writes that are stored together, all or none. */
export interface ImportRequest {
  /** Made by the sender: asked again with the same id, the writes are stored once and answered as the first time. */
  readonly id: string;
  readonly writes: readonly ImportWrite[];
}

/** Extension pages → background: notes that come in from a file. */
export interface ImportMessages {
  /** Store what the reader chose of a file; `changed` where a note is not what the plan was made from. */
  'notes/import': { request: ImportRequest; response: StoredImport };
  /** Undo an import; notes that have changed since stay. The undo has an id of its own. */
  'notes/undo-import': { request: ImportRequest; response: StoredImport };
  /** Stop one of these while it is being stored: then it stores nothing and is answered `stopped`. */
  'notes/stop-import': { request: { readonly id: string }; response: null };
}
