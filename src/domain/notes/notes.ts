import type { QuoteTarget } from '../quotes/selectors';
import type { NoteColour } from './colours';

/** One note of the reader. Times are milliseconds since 1970 (UTC). */
export interface Note {
  /** Made by the editor that starts the note, so that writes need no round trip (UUID). */
  readonly id: string;
  /** Id of the post it belongs to. */
  readonly post: string;
  /** Id of the section it belongs to. Any string: a section that this version does not know is no error (`sectionIn`). */
  readonly section: string;
  /** Markdown as typed; well-formed Unicode, LF, no NUL. */
  readonly body: string;
  readonly target: QuoteTarget | null;
  /** Id of the glossary term the note was started from. */
  readonly term: string | null;
  /** The number of the post's figure that the note was started from, counted from 1. Its caption, if it has one, is the target. */
  readonly figure: number | null;
  /** What its passage is painted in. Notes without a passage have one, too, for when they get a passage. */
  readonly colour: NoteColour;
  /** The tags written in the body (`tagsIn`), which is their only source. */
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Grows by one with every stored write; the first is 1. */
  readonly revision: number;
  /**
   * The editor that wrote the last revision, and the number of its write: several writes of one editor may be on their
   * way at once.
   */
  readonly editor: string;
  readonly sequence: number;
  /** When it was put into the trash; `null` while the note is active. */
  readonly deletedAt: number | null;
  /** Set on a conflict copy: the id of the note for which its text was written. */
  readonly conflictOf: string | null;
}

/** A whole note as an editor wants it stored; the first write with an unknown id creates the note. */
export interface NoteWrite {
  readonly id: string;
  readonly post: string;
  readonly section: string;
  readonly body: string;
  readonly target: QuoteTarget | null;
  readonly term: string | null;
  readonly figure: number | null;
  readonly colour: NoteColour;
  readonly tags: readonly string[];
  /** The revision the editor last saw; 0 for a note it starts. */
  readonly base: number;
  readonly editor: string;
  /** Counts the writes of this editor to this note, from 1. */
  readonly sequence: number;
}

/** What a note says: the members that are written, changed and undone together. */
export type NoteContent = Pick<Note, 'post' | 'section' | 'body' | 'target' | 'term' | 'figure' | 'colour' | 'tags'>;

/** A note at one revision, as a window showed it. */
export interface SeenNote {
  readonly id: string;
  readonly revision: number;
}

/**
 * What is left of a note that was deleted for good: enough to recognise it, so that it does not come back. Times are
 * milliseconds since 1970.
 */
export interface Tombstone {
  readonly id: string;
  /** The last revision it had. */
  readonly revision: number;
  readonly erasedAt: number;
}
