/**
 * CommonMark: a line that starts with as many spaces as the list marker takes belongs to the item, whatever stands
 * open in it (a fence, a comment, a paragraph); the first line that does not, after a blank one, ends it.
 */
const PREFIX = '  ';

/** Makes text one list item; its first line must not be blank nor start with a space, else the marker grows. */
export function wrapListItem(text: string): string {
  return `- ${text.replace(/\r\n?|\n/g, `$&${PREFIX}`)}`;
}

/** The text of a list item, exactly as it was; blank lines whose prefix an editor trimmed are read too. */
export function stripPrefix(item: string): string {
  return item.slice(PREFIX.length).replace(/(\r\n?|\n) {2}/g, '$1');
}
