import type { NoteWrite } from '../../../domain/notes/notes';
import type { UnsavedReason } from '../../../domain/notes/unsaved';
import type { NotesPort } from '../../shared/popup-ports';

/** Pause between two saves of a text that is too long for the database, in milliseconds. */
const PAUSE_MS = 500;

/** Saves the text of one editor outside the database when it could not be stored there; the next window offers it. */
export interface UnsavedWriter {
  readonly saveNow: (write: NoteWrite, reason: UnsavedReason) => Promise<void>;
  /** Saves the first call at once, then the last one after each pause, since such texts are long. */
  readonly saveSoon: (write: NoteWrite, reason: UnsavedReason) => void;
  /** Drops a save that still waits: the editor has a text that can be stored, and the older one is not to be offered. */
  readonly cancelPending: () => void;
  /**
   * The background has stored this write or saved it as unsaved: an earlier write must not overwrite it any more. `true`
   * where this window has saved it or an earlier one, and none later.
   */
  readonly onAnswered: (write: NoteWrite) => boolean;
}

export function createUnsavedWriter({ saveUnsaved }: Pick<NotesPort, 'saveUnsaved'>): UnsavedWriter {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let pending: (() => Promise<void>) | null = null;
  /** The sequence number of the latest write that was saved. */
  let latest = 0;
  let hasSaved = false;

  const save = async (write: NoteWrite, reason: UnsavedReason): Promise<void> => {
    if (write.sequence < latest) return;
    latest = write.sequence;
    hasSaved = true;
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
      const isNeedless = hasSaved && sequence >= latest;
      latest = Math.max(latest, sequence);
      if (isNeedless) hasSaved = false;
      return isNeedless;
    },
  };
}
