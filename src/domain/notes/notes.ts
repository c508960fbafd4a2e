import type { QuoteTarget } from '../quotes/selectors';

/** One note of the reader. Times are milliseconds since 1970 (UTC). */
export interface Note {
  /** Made by the editor that starts the note, so that writes need no round trip (UUID). */
  readonly id: string;
  /** Id of the post it belongs to. */
  readonly post: string;
  /** Id of the section it belongs to. A string and no closed list: a section this version does not know is no error (`sectionIn`). */
  readonly section: string;
  /** Markdown as typed; well-formed Unicode, LF, no NUL. */
  readonly body: string;
  readonly target: QuoteTarget | null;
  /** Id of the glossary term the note was started from. */
  readonly term: string | null;
  /** Those written in the body (`tagsIn`), which is where they live. */
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Grows by one with every write that was stored; the first is 1. */
  readonly revision: number;
  /** Who wrote the last revision: several writes of one editor may be on their way at once. */
  readonly editor: string;
  readonly sequence: number;
  /** In the trash since; `null` while the note stands. */
  readonly deletedAt: number | null;
  /** Set on the copy that keeps the text of a lost race: the id of the note it was written for. */
  readonly conflictOf: string | null;
}

/** A whole note as an editor wants it stored; the first write of an unknown id creates it. */
export interface NoteWrite {
  readonly id: string;
  readonly post: string;
  readonly section: string;
  readonly body: string;
  readonly target: QuoteTarget | null;
  readonly term: string | null;
  readonly tags: readonly string[];
  /** The revision the editor last saw; 0 for a note it starts. */
  readonly base: number;
  readonly editor: string;
  /** Counts the writes of this editor to this note, from 1. */
  readonly sequence: number;
}

/** A note at one revision, as a window showed it. */
export interface SeenNote {
  readonly id: string;
  readonly revision: number;
}

/** What is left of a note deleted for good: enough to know it again and to keep it away. Times are milliseconds since 1970. */
export interface Tombstone {
  readonly id: string;
  /** The last revision it had. */
  readonly revision: number;
  readonly erasedAt: number;
}
