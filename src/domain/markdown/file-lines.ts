import { isNoteComment } from './damaged-comment';
import { indentOf, isBlank, withoutIndent } from './indent';
import { normaliseText } from '../text/normalise';

/** The lines of a file; without what all of them are indented by, as where the file was pasted as a whole. */
export function linesOf(text: string): readonly string[] {
  // Where a program turned LF into CRLF twice, `\r\r\n` is one line end: no text of ours has a CR.
  const all = normaliseText(text.replace(/^\uFEFF/, '').replaceAll('\r\r\n', '\n')).split('\n');
  const lines = all.some(isRichComment) ? all.map(withPlainIndent) : all;
  let least = Infinity;
  for (const line of lines) {
    if (!isBlank(line)) least = Math.min(least, indentOf(line));
    if (least === 0) return lines;
  }
  return lines.map((line) => withoutIndent(line, least));
}

/** A comment of ours behind no-break spaces, as editors for rich text write them: then our indent is such in the whole file. */
function isRichComment(line: string): boolean {
  return /^[ \u00A0]*\u00A0/.test(line) && isNoteComment(line);
}

/** Of our own indent of four columns no-break spaces become spaces; a text may begin with its own. */
function withPlainIndent(line: string): string {
  return line.replace(/^[ \u00A0]{1,4}/, (indent) => ' '.repeat(indent.length));
}
