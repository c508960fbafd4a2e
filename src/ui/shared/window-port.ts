import type { Remembered } from '../../domain/last-window';
import type { WindowKind } from '../../platform/windows/window-kind';

/** This window among the extension's windows: its size, what the last one left, and how the others are opened. */
export interface WindowPort {
  readonly kind: WindowKind;
  /** What the reader's last window showed, to go on from; read once, so that two open windows do not change each other. */
  readonly left: Remembered;
  /** Remembers for the next window what this one shows. */
  readonly remember: (remembered: Remembered) => void;
  /** The other sizes that this browser has. */
  readonly others: readonly WindowKind[];
  /** Whether a message says that the reader asked in a page for a note, which this window is to show. */
  readonly isNoteRequest: (message: unknown) => boolean;
  /** Opens another size on what this window shows; browsers allow it only in the handler of a press. */
  readonly open: (kind: WindowKind, remembered: Remembered) => void;
  /** Begins this window anew, on what it shows. */
  readonly reload: () => void;
  /** Says that this window writes on a note, until the signal aborts. */
  readonly sayWriting: (noteId: string, signal: AbortSignal) => void;
  /** Ids of the notes that other windows write on. */
  readonly writtenElsewhere: () => Promise<readonly string[]>;
}
