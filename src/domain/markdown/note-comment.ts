import { portableNote, laterMembersOf, type LaterMembers } from '../notes/portable-note';
import type { Note } from '../notes/notes';
import { tagsIn } from '../notes/tags';
import type { QuoteTarget } from '../quotes/selectors';
import { textDigest } from '../text/text-digest';
import { writeTime } from '../time/file-time';

/** What a comment says about a note, checked. The note's text is not in the comment. Times are milliseconds since 1970. */
export interface NoteIdentity {
  readonly id: string;
  /** `null`: the post of the file. */
  readonly post: string | null;
  /** The section it was exported under. */
  readonly section: string;
  readonly target: QuoteTarget | null;
  readonly term: string | null;
  /** All its tags, where they differ from the tags in its text; else `null`. */
  readonly tags: readonly string[] | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly conflictOf: string | null;
  /** `textDigest` of the text at the export; files of the first format have none. */
  readonly digest: string | null;
  /** Only files of the first format have the revision. */
  readonly revision: number | null;
  readonly later: LaterMembers;
}

/** Checks the content of a comment; `null` where it is not one of ours. */
export type ReadIdentity = (record: unknown) => NoteIdentity | null;

const OPEN = '<!-- techand-note ';
const CLOSE = ' -->';

/** What a comment of ours begins with, also where a program has taken spaces out of it or put some in. */
const BEGIN = /^<!--[ \t]*techand-note(?![\w-])/;
const WHOLE = /^<!--[ \t]*techand-note[ \t]*(\{.*\})[ \t]*-->$/;

/** Whether a line without its indent begins a comment of ours, which may be damaged. */
export function beginsNoteComment(line: string): boolean {
  return line.startsWith('<!--') && BEGIN.test(line);
}

/**
 * One line that is not displayed. Nothing in it can end the comment early. Its members are described in docs/formats.md.
 * Empty members are left out, and so is the post where it is the one of the file.
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
    ...laterMembersOf(portableNote(note)),
    created: writeTime(note.createdAt),
    updated: writeTime(note.updatedAt),
    digest: textDigest(body),
  };
  return `${OPEN}${JSON.stringify(record).replace(/[<>\u0085\u2028\u2029]|--/g, escapeJson)}${CLOSE}`;
}

/** The content of a comment, not checked yet; `null` for any other line. */
export function readNoteComment(line: string): unknown {
  const [, record] = WHOLE.exec(line) ?? [];
  if (record === undefined) return null;
  try {
    return JSON.parse(record);
  } catch {
    // Somebody edited the comment by hand and broke it; the caller reports its line.
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
 * In JSON these characters occur only inside strings, where an escape means the same. Some editors take the last three
 * as line ends.
 */
function escapeJson(characters: string): string {
  return Array.from(characters, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
