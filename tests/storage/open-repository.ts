import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Note, NoteWrite } from '../../src/domain/notes/notes';
import { connectNotes, type NotesConnection } from '../../src/storage/database/open';
import { createNoteRepository, type NoteRepository, type Written } from '../../src/storage/notes/repository';
import { buildWrite } from '../domain/notes/build-note';

/** A repository on an empty database, with the questions tests ask again and again. */
export interface TestRepository {
  readonly connection: NotesConnection;
  readonly repository: NoteRepository;
  /** Writes and expects success. */
  readonly write: (changes?: Partial<NoteWrite>, now?: number) => Promise<Written>;
  readonly activeNotes: () => Promise<readonly Note[]>;
  /** The texts of the active notes, sorted. */
  readonly bodies: () => Promise<readonly string[]>;
}

export function openRepository(): TestRepository {
  globalThis.indexedDB = new IDBFactory();
  const connection = connectNotes();
  const repository = createNoteRepository(connection);
  const activeNotes = async (): Promise<readonly Note[]> => {
    const listed = await repository.listNotes();
    if (!listed.ok) throw new Error(listed.failure);
    return listed.value.notes;
  };
  return {
    connection,
    repository,
    activeNotes,
    write: async (changes = {}, now = 1_000) => {
      const written = await repository.writeNote(buildWrite(changes), now);
      if (!written.ok) throw new Error(written.failure);
      return written.value;
    },
    bodies: async () => (await activeNotes()).map(({ body }) => body).sort(),
  };
}
