import type { ImportWrite } from '../../../src/domain/import/choices';
import { portableNote } from '../../../src/domain/notes/portable-note';
import type { Note } from '../../../src/domain/notes/notes';
import type { StoredState } from '../../../src/domain/import/plan';
import { POST_FACTS } from '../../../src/post/outline';
import type { ImportOptions } from '../../../src/storage/notes/import';
import { openNoteReader } from '../../../src/storage/notes/reading';
import type { NoteRepository } from '../../../src/storage/notes/repository';
import { buildNote } from '../../domain/notes/build-note';
import { openRepository, type TestRepository } from '../open-repository';

export const NOW = 5_000;
export const idOf = (last: number): string => `22222222-2222-4222-8222-22222222222${last}`;

/** A write that creates a note. */
export const created = (at: number, changes: Partial<Note> = {}): ImportWrite => ({
  id: idOf(at),
  base: null,
  next: portableNote(buildNote({ id: idOf(at), body: `들어온 글 ${at}`, ...changes })),
  revives: false,
});

/** A write that changes a stored note. */
export const changed = (note: Note, changes: Partial<Note>): ImportWrite => ({
  id: note.id,
  base: note.revision,
  next: { ...portableNote(note), ...changes },
  revives: false,
});

export interface OpenedForImports extends TestRepository {
  /** Stores writes as an import of its own, unless told otherwise. */
  readonly importing: (writes: readonly ImportWrite[], options?: Partial<ImportOptions>) => ReturnType<NoteRepository['importNotes']>;
  /** All that is stored. */
  readonly state: () => Promise<StoredState>;
}

export function openForImports(): OpenedForImports {
  const opened = openRepository();
  let imports = 0;
  return {
    ...opened,
    importing: (writes, options = {}) =>
      opened.repository.importNotes(writes, { id: `import-${(imports += 1)}`, now: NOW, onChanged: 'stop', ...options }),
    state: async () => {
      const read = await openNoteReader(POST_FACTS, opened.connection).importState();
      if (!read.ok) throw new Error(read.failure);
      return read.value;
    },
  };
}

export function byId(...notes: readonly Note[]): ReadonlyMap<string, Note> {
  return new Map(notes.map((note) => [note.id, note]));
}
