/**
 * Four columns, like a tab stop. With a prefix of two, a tab in the text would indent by two columns instead of four,
 * and a list nested by tabs would become flat. In CommonMark a line that begins with as many spaces as the list marker
 * is wide belongs to the item, whatever is open in the item (a fence, a comment, a paragraph). The first line without
 * these spaces after a blank line ends the item.
 */
const MARKER = '-   ';
const PREFIX = '    ';

/** Turns text into one list item. The first line must not be blank or begin with a space: that would make the marker wider. */
export function wrapListItem(text: string): string {
  return `${MARKER}${text.replace(/\r\n?|\n/g, `$&${PREFIX}`)}`;
}
