import { indentOf, isBlank, unindented, withoutIndent } from './indent';
import { OWN_HEAD } from './file-parts';
import type { NoteIdentity } from './note-comment';

/** Columns of an item's marker, and before its comment of ours, which is the line `at`. */
interface ItemIndents {
  readonly width: number;
  readonly own: number;
  readonly at: number;
  readonly identity: NoteIdentity | null;
}

/**
 * How far the text is indented: like the comment, which is ours, or like our quote. Prettier with tabs of three or more
 * columns writes one space after the marker, indents the text by a tab, and the comment by two columns.
 */
export function indentOfText(lines: readonly string[], { width, own, at, identity }: ItemIndents): number {
  if (identity === null || identity.digest === null) return own;
  const text = lines.slice(1, at).filter((line) => !isBlank(line));
  const [first = ''] = text;
  if (identity.target !== null && unindented(first).startsWith('>')) return indentOf(first);
  const least = text.reduce((most, line) => Math.min(most, indentOf(line)), own + 4);
  return width < 4 && own <= width && least > own && least < own + 4 ? least : own;
}

/** Columns that we write before each line of an item. */
const OWN_INDENT = 4;

/** The same where our comment is gone: as far as we do it, where only the marker became narrower, as in a task. */
export function indentOfBare(lines: readonly string[], width: number): number {
  const [head = '', ...others] = lines;
  const isOurs = OWN_HEAD.test(head) && others.every((line) => isBlank(line) || indentOf(line) >= OWN_INDENT);
  return isOurs ? Math.max(width, OWN_INDENT) : width;
}

/**
 * The lines without the indent. markdownlint moves the markers of lists inside of an item by two columns to the left, and
 * nothing else: from the first one that stands there on, less is taken from the lines that begin with one.
 */
export function withoutIndents(lines: readonly string[], indent: number): readonly string[] {
  let ofMarkers = indent;
  let fence: string | null = null;
  return lines.map((line, at) => {
    if (at === 0) return line;
    const begin = unindented(line);
    const isMarker = fence === null && LIST_MARKER.test(begin);
    if (isMarker) ofMarkers = Math.min(ofMarkers, Math.max(LEAST_MARKER_INDENT, indentOf(line)));
    const [sign = null] = /^(?:```|~~~)/.exec(begin) ?? [];
    if (fence === null) fence = sign;
    else if (sign === fence) fence = null;
    return withoutIndent(line, isMarker ? ofMarkers : indent);
  });
}

const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;
const LEAST_MARKER_INDENT = 2;
