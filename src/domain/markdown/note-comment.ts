import type { Note } from '../notes/notes';

/** Everything of a note except its text, which is in the file as text. */
export type NoteRecord = Omit<Note, 'body'>;

const OPEN = '<!-- techand-note ';
const CLOSE = ' -->';

/** One line that no reader sees; nothing in it can end the comment early. */
export function writeNoteComment({ body: _body, ...record }: Note): string {
  return `${OPEN}${JSON.stringify(record).replace(/[<>\u0085\u2028\u2029]|--/g, escapeJson)}${CLOSE}`;
}

/** What a comment holds, still to be checked against a schema; `null` for any other line. */
export function readNoteComment(line: string): unknown {
  if (!line.startsWith(OPEN) || !line.endsWith(CLOSE)) return null;
  try {
    return JSON.parse(line.slice(OPEN.length, -CLOSE.length));
  } catch {
    // A comment that somebody edited by hand is not treated as a note any more.
    return null;
  }
}

/**
 * JSON has these characters only inside strings, where an escape means the same; some editors take the last three for
 * line ends.
 */
function escapeJson(characters: string): string {
  return Array.from(characters, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
