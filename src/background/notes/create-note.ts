import type { Note, NoteContent } from '../../domain/notes/notes';
import { success, type Result } from '../../domain/result';
import type { NoteSubject } from '../../storage/notes/list';
import type { Commit, CommitFailure } from './commits';
import type { Openings } from './opening';
import type { BackgroundPorts } from '../ports';
import type { Sender } from '../../platform/runtime';
import { originOf, type Origin } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'repository' | 'openPopup' | 'sidePanelBeside' | 'broadcast' | 'clock' | 'newId'>;

/** What a new note starts with. */
export type NoteStart = Omit<NoteContent, 'tags'>;

/** Who asked, and in which tab: a key or the menu has the reader's turn in the queue, not that of the page. */
export interface Requester {
  readonly origin: Origin;
  readonly tabId: number | null;
}

export type Opened = Result<{ readonly popupOpened: boolean }, CommitFailure | 'not-found'>;

/** A note to create, unless there is one of the same subject that fulfils `isSame`: then that one is taken. */
export interface WantedNote {
  readonly start: NoteStart;
  readonly subject: NoteSubject;
  readonly isSame: (note: Note) => boolean;
}

/** Creates or finds the note that the reader asks for in a page, and opens it: in the side panel where one is open beside that page, else in the popup. */
export interface NoteCreator {
  readonly createNote: (requester: Requester, wanted: WantedNote) => Promise<Result<Note, CommitFailure | 'not-found'>>;
  /** Creates a note and opens it. */
  readonly createAndOpen: (requester: Requester, wanted: WantedNote) => Promise<Opened>;
  readonly openNote: (requester: Requester, note: Note) => Promise<Opened>;
}

export function createNoteCreator(ports: Ports, commit: Commit, openings: Openings): NoteCreator {
  const { repository, openPopup, sidePanelBeside, broadcast, clock, newId } = ports;

  async function openNote({ tabId }: Requester, { id }: Note): Promise<Opened> {
    await openings.leave(id);
    const windowId = await sidePanelBeside(tabId);
    if (windowId === null) return success({ popupOpened: await openPopup() });
    broadcast({ type: 'opening/left', windowId });
    return success({ popupOpened: true });
  }

  const createNote: NoteCreator['createNote'] = ({ origin }, { start, subject, isSame }) =>
    commit(origin, async () => {
      const found = await repository.findNotes(subject);
      const same = found.ok ? found.value.find(isSame) : undefined;
      if (same !== undefined) return success({ value: same, changes: [], unchanged: [same] });
      const written = await repository.writeNote({ ...start, id: newId(), tags: [], base: 0, editor: newId(), sequence: 1 }, clock());
      if (!written.ok) return written;
      const { note } = written.value;
      return success({ value: note, changes: [{ before: null, after: note }] });
    });

  return {
    createNote,
    createAndOpen: async (requester, wanted) => {
      const created = await createNote(requester, wanted);
      return created.ok ? openNote(requester, created.value) : created;
    },
    openNote,
  };
}

/** The page that has sent a message. */
export function requesterOf(sender: Sender): Requester {
  return { origin: originOf(sender), tabId: sender.tabId };
}
