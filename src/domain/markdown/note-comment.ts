import { portableNote, lookOf, type NoteLook } from '../notes/portable-note';
import type { Note } from '../notes/notes';
import { tagsIn } from '../notes/tags';
import type { QuoteTarget } from '../quotes/selectors';
import { textDigest } from '../text/text-digest';
import { writeTime } from '../time/file-time';

/** What a comment says of a note, checked; the text stands in the file as text. Times are milliseconds since 1970. */
export interface NoteIdentity {
  readonly id: string;
  /** `null`: the post of the file. */
  readonly post: string | null;
  /** The section it was exported under. */
  readonly section: string;
  readonly target: QuoteTarget | null;
  readonly term: string | null;
  /** All its tags, where they are others than those in its text; else `null`. */
  readonly tags: readonly string[] | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly conflictOf: string | null;
  /** `textDigest` of the text as it was exported; files of the first format have none. */
  readonly digest: string | null;
  /** Files of the first format carry the revision. */
  readonly revision: number | null;
  readonly look: NoteLook;
}

/** Checks what a comment holds; `null` where it is none of ours. */
export type ReadIdentity = (record: unknown) => NoteIdentity | null;

export const OPEN_COMMENT = '<!-- techand-note ';
const CLOSE = ' -->';

/**
 * One line that no reader sees; nothing in it can end the comment early. Its members are described in docs/formats.md.
 * What is empty, and a post that is the file's own, is left out.
 */
export function writeNoteComment(note: Note, post: string): string {
  const { id, section, target, term, tags, body, conflictOf } = note;
  const record = {
    id,
    ...(note.post === post ? {} : { post: note.post }),
    section,
    ...(target === null ? {} : { selector: selectorOf(target) }),
    ...(term === null ? {} : { term }),
    ...(isSame(tags, tagsIn(body)) ? {} : { tags }),
    ...(conflictOf === null ? {} : { conflictOf }),
    ...lookOf(portableNote(note)),
    created: writeTime(note.createdAt),
    updated: writeTime(note.updatedAt),
    digest: textDigest(body),
  };
  return `${OPEN_COMMENT}${JSON.stringify(record).replace(/[<>\u0085\u2028\u2029]|--/g, escapeJson)}${CLOSE}`;
}

/** What a comment holds, still to be checked; `null` for any other line. */
export function readNoteComment(line: string): unknown {
  if (!line.startsWith(OPEN_COMMENT) || !line.endsWith(CLOSE)) return null;
  try {
    return JSON.parse(line.slice(OPEN_COMMENT.length, -CLOSE.length));
  } catch {
    // A comment that somebody edited by hand says nothing any more; the caller tells its line.
    return null;
  }
}

function selectorOf({ quote: { exact, prefix, suffix }, position: { start, end } }: QuoteTarget): object {
  return { exact, prefix, suffix, start, end };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

/**
 * JSON has these characters only inside strings, where an escape means the same; some editors take the last three for
 * line ends.
 */
function escapeJson(characters: string): string {
  return Array.from(characters, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
