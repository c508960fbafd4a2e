/**
 * Four columns, like a tab stop: after a prefix of two, a tab would indent by two columns instead of four, and a list
 * nested by tabs would be flattened. In CommonMark a line that starts with as many spaces as the list marker takes
 * belongs to the item, whatever is open in it (a fence, a comment, a paragraph); the first line without them, after a
 * blank one, ends it.
 */
const MARKER = '-   ';
const PREFIX = '    ';

/** Makes text one list item; its first line must not be blank nor start with a space, else the marker grows. */
export function wrapListItem(text: string): string {
  return `${MARKER}${text.replace(/\r\n?|\n/g, `$&${PREFIX}`)}`;
}
