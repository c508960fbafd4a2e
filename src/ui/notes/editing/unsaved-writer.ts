import type { NoteWrite } from '../../../domain/notes/notes';
import type { UnsavedReason } from '../../../domain/notes/unsaved';
import type { NotesPort } from '../../shared/popup-ports';

/** A text too long to be stored is put down this often while it is typed, in milliseconds. */
const PAUSE_MS = 500;

/** Puts words of one editor that are not stored where the next window finds them. */
export interface UnsavedWriter {
  readonly saveNow: (write: NoteWrite, reason: UnsavedReason) => Promise<void>;
  /** The first at once, then the last after each pause: such texts are long. */
  readonly saveSoon: (write: NoteWrite, reason: UnsavedReason) => void;
  /** The editor goes on with a text that can be stored: what still waits to be put down would be found beside it. */
  readonly cancelPending: () => void;
  /** The background has stored a write or keeps it: an earlier one whose answer comes later must not take its place. */
  readonly onAnswered: (write: NoteWrite) => void;
}

export function createUnsavedWriter({ saveUnsaved }: Pick<NotesPort, 'saveUnsaved'>): UnsavedWriter {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let pending: (() => Promise<void>) | null = null;
  /** Up to which write the editor's words are kept. */
  let latest = 0;

  const save = async (write: NoteWrite, reason: UnsavedReason): Promise<void> => {
    if (write.sequence < latest) return;
    latest = write.sequence;
    await saveUnsaved(write, reason);
  };

  return {
    saveNow: save,
    saveSoon: (write, reason) => {
      if (resting !== undefined) {
        pending = () => save(write, reason);
        return;
      }
      void save(write, reason);
      resting = setTimeout(() => {
        resting = undefined;
        void pending?.();
        pending = null;
      }, PAUSE_MS);
    },
    cancelPending: () => {
      pending = null;
    },
    onAnswered: ({ sequence }) => {
      latest = Math.max(latest, sequence);
    },
  };
}
