import type { NoteWrite } from '../../../domain/notes/notes';
import type { UnsavedReason } from '../../../domain/notes/unsaved';
import type { PopupWorld } from '../../shared/popup-world';

/** A text too long to be stored is put down this often while it is typed, in milliseconds. */
const PAUSE_MS = 500;

/** Puts words of one editor that are not stored where the next window finds them. */
export interface UnsavedKeeper {
  readonly now: (write: NoteWrite, reason: UnsavedReason) => Promise<void>;
  /** The first at once, then the last after each pause: such texts are long. */
  readonly soon: (write: NoteWrite, reason: UnsavedReason) => void;
  /** The editor goes on with a text that can be stored: what still waits to be put down would be found beside it. */
  readonly overtake: () => void;
  /** The background has stored a write or keeps it: an earlier one whose answer comes later must not take its place. */
  readonly answered: (write: NoteWrite) => void;
}

export function createUnsavedKeeper({ keepUnsaved }: Pick<PopupWorld, 'keepUnsaved'>): UnsavedKeeper {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last: (() => Promise<void>) | null = null;
  /** Up to which write the editor's words are kept. */
  let kept = 0;

  const keep = async (write: NoteWrite, reason: UnsavedReason): Promise<void> => {
    if (write.sequence < kept) return;
    kept = write.sequence;
    await keepUnsaved(write, reason);
  };

  return {
    now: keep,
    soon: (write, reason) => {
      if (resting !== undefined) {
        last = () => keep(write, reason);
        return;
      }
      void keep(write, reason);
      resting = setTimeout(() => {
        resting = undefined;
        void last?.();
        last = null;
      }, PAUSE_MS);
    },
    overtake: () => {
      last = null;
    },
    answered: ({ sequence }) => {
      kept = Math.max(kept, sequence);
    },
  };
}
