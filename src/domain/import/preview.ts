import type { ImportFailure } from './failure';
import type { PlanEntry } from './plan-entry';
import type { ReadingPosition } from '../reading/position';
import type { WatchedMark } from '../reading/watched';
import type { Settings } from '../settings';

/** What a file holds, and what an import of it would do. */
export interface ImportPreview {
  readonly file: FileFacts;
  readonly plan: readonly PlanEntry[];
}

export interface FileFacts {
  readonly kind: 'markdown' | 'backup';
  /** How many notes could be read. */
  readonly notes: number;
  /** How many notes the file says it has, if that is more than were found. */
  readonly declared: number | null;
  /** How many notes that are here, in the trash or not, a backup lacks; a Markdown file need not have them all. */
  readonly lacking: number;
  /** `null` where the file has none, e.g. a Markdown file. */
  readonly settings: Settings | null;
  readonly watched: readonly WatchedMark[];
  readonly positions: readonly ReadingPosition[];
}

/** Why there is no preview. */
export type PreviewFailure =
  | ImportFailure
  /** The browser does not give the file's bytes: a folder, or a file that was moved or changed meanwhile. */
  | { readonly reason: 'unopened' }
  /** The stored notes cannot be read, so nothing can be compared. */
  | { readonly reason: 'no-notes' }
  /** The reading ended by an error, for example because memory ran out. */
  | { readonly reason: 'crashed' }
  /** The reader stopped it. */
  | { readonly reason: 'stopped' };

/** What the worker that reads a file tells its page. The plan comes in pieces, so that the page takes each in a moment. */
export type PreviewNews =
  /** How much of the work is done, from 0 to 1. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'entries'; readonly entries: readonly PlanEntry[] }
  | { readonly kind: 'end'; readonly file: FileFacts }
  | { readonly kind: 'failure'; readonly failure: PreviewFailure };

/** What a page asks that worker: to read these bytes or this pasted text, at this time (milliseconds since 1970). */
export interface PreviewRequest {
  readonly content: Uint8Array | string;
  readonly now: number;
}
