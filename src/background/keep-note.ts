import type { Note, NoteWrite } from '../domain/notes';
import { OPENING_KEY, type Opening } from '../domain/opening';
import { success, type Result } from '../domain/result';
import type { StorageFailure } from '../storage/failures';
import type { Publish } from './publish';
import type { BackgroundWorld } from './world';
import type { WriteQueue } from './write-queue';

type World = Pick<BackgroundWorld, 'repository' | 'session' | 'openPopup' | 'clock' | 'newId'>;

/** What a note begins with. */
export type NoteStart = Pick<NoteWrite, 'section' | 'body' | 'target' | 'term'>;

export type Opened = Result<{ readonly popupOpened: boolean }, StorageFailure | 'not-found'>;

/** Notes that are started or found by what the reader does in a page, and the popup on them. */
export interface NoteKeeper {
  /** Starts a note and opens the popup on it; one of its section that `isSame` is opened again instead. */
  readonly keepNote: (start: NoteStart, isSame: (note: Note) => boolean) => Promise<Opened>;
  readonly openNote: (note: Note) => Promise<Opened>;
}

export function createNoteKeeper(world: World, inTurn: WriteQueue, publish: Publish): NoteKeeper {
  const { repository, session, openPopup, clock, newId } = world;

  async function noteOf(start: NoteStart, isSame: (note: Note) => boolean): Promise<Result<Note, StorageFailure | 'not-found'>> {
    const listed = await repository.listNotes(start.section);
    const same = listed.ok ? listed.value.notes.find(isSame) : undefined;
    if (same !== undefined) return success(same);
    const written = await repository.writeNote({ ...start, id: newId(), tags: [], base: 0, editor: newId(), sequence: 1 }, clock());
    if (!written.ok) return written;
    publish([{ before: null, after: written.value.note }]);
    return success(written.value.note);
  }

  async function openNote({ id }: Note): Promise<Opened> {
    const opening: Opening = { noteId: id, at: clock() };
    await session.write(OPENING_KEY, opening);
    return success({ popupOpened: await openPopup() });
  }

  return {
    keepNote: async (start, isSame) => {
      const kept = await inTurn(() => noteOf(start, isSame));
      return kept.ok ? openNote(kept.value) : kept;
    },
    openNote,
  };
}
