import type { Note, NoteWrite } from '../../domain/notes/notes';
import { success, type Result } from '../../domain/result';
import type { NoteSubject } from '../../storage/notes/list';
import type { Commit, CommitFailure } from './commits';
import type { Openings } from './opening';
import type { BackgroundPorts } from '../ports';
import type { Origin } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'repository' | 'openPopup' | 'clock' | 'newId'>;

/** What a new note starts with. */
export type NoteStart = Pick<NoteWrite, 'post' | 'section' | 'body' | 'target' | 'term'>;

export type Opened = Result<{ readonly popupOpened: boolean }, CommitFailure | 'not-found'>;

/** Creates or finds the note that the reader asks for in a page, and opens the popup on it. */
export interface NoteCreator {
  /**
   * Creates a note and opens the popup on it. Where a note of the same subject fulfils `isSame`, that one is opened
   * instead.
   */
  readonly createNote: (origin: Origin, start: NoteStart, subject: NoteSubject, isSame: (note: Note) => boolean) => Promise<Opened>;
  readonly openNote: (note: Note) => Promise<Opened>;
}

export function createNoteCreator(ports: Ports, commit: Commit, openings: Openings): NoteCreator {
  const { repository, openPopup, clock, newId } = ports;

  async function openNote({ id }: Note): Promise<Opened> {
    await openings.leave(id);
    return success({ popupOpened: await openPopup() });
  }

  return {
    createNote: async (origin, start, subject, isSame) => {
      const created = await commit(origin, async () => {
        const found = await repository.findNotes(subject);
        const same = found.ok ? found.value.find(isSame) : undefined;
        if (same !== undefined) return success({ value: same, changes: [], unchanged: [same] });
        const written = await repository.writeNote({ ...start, id: newId(), tags: [], base: 0, editor: newId(), sequence: 1 }, clock());
        if (!written.ok) return written;
        const { note } = written.value;
        return success({ value: note, changes: [{ before: null, after: note }] });
      });
      return created.ok ? openNote(created.value) : created;
    },
    openNote,
  };
}
