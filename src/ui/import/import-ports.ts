import type { ImportPreview, PreviewFailure } from '../../domain/import/preview';
import type { Language } from '../../domain/language';
import type { PostGuide } from '../../domain/post/post';
import type { Result } from '../../domain/result';
import type { NotesPort } from '../shared/popup-ports';

/** What the import page gets from outside. No function of it rejects for a failure that is to be expected. */
export interface ImportPorts {
  readonly post: PostGuide;
  readonly language: Language;
  /** Reads the bytes of a file that the reader gave. */
  readonly open: (file: Blob) => Promise<Result<Uint8Array, PreviewFailure>>;
  /**
   * Reads bytes or pasted text and compares them with the stored notes, without keeping the page from answering. `tell` is
   * called with how much of the work is done, from 0 to 1. Ends with `stopped` when the signal aborts.
   */
  readonly preview: (
    content: Uint8Array | string,
    tell: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Result<ImportPreview, PreviewFailure>>;
  readonly ask: NotesPort['ask'];
  readonly onChanged: NotesPort['onChanged'];
  readonly openNotes: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => string;
}
