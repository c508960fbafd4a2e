import { ARTICLE_FURNITURE, QUIET_TEXT } from '../post/markup';
import { isOurs } from './companion-element';

/** One text node of the article and where it stands in the reading text. */
export interface TextSegment {
  readonly node: Text;
  /** Offsets in UTF-16 units over `ReadingText.text`. */
  readonly start: number;
  readonly end: number;
  /** Offset in `node` at which `start` stands: white space that opens a line is not read. */
  readonly from: number;
  /** Inside a heading, link, control or code: read, but never marked. */
  readonly quiet: boolean;
}

/** The article as a reader reads it: its text nodes in order, `\n` where a line or block ends, nothing of ours. */
export interface ReadingText {
  readonly text: string;
  readonly segments: readonly TextSegment[];
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object', 'video', 'audio']);
const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q',
  'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
]);

/** Reads the text below `root`; `headings` are quiet whatever their element is. */
export function readText(root: Element, headings: ReadonlySet<Element> = new Set()): ReadingText {
  const parts: string[] = [];
  const segments: TextSegment[] = [];
  let length = 0;
  let atLineStart = true;

  const endLine = (): void => {
    if (atLineStart) return;
    parts.push('\n');
    length += 1;
    atLineStart = true;
  };

  const readNode = (node: Node, quiet: boolean): void => {
    if (node.nodeType === 3) {
      // A line feed in the source is a space to the reader, and must not look like the end of a line.
      const data = (node as Text).data.replace(/[\n\r\t\f]/g, ' ');
      // Dropped however the line's start is cut into nodes, so that marks do not change the reading text.
      const from = atLineStart ? data.length - data.trimStart().length : 0;
      if (from === data.length) return;
      parts.push(from === 0 ? data : data.slice(from));
      segments.push({ node: node as Text, start: length, end: length + data.length - from, from, quiet });
      length += data.length - from;
      atLineStart = false;
      return;
    }
    if (node.nodeType !== 1 || isOurs(node)) return;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br') {
      endLine();
      return;
    }
    if (SILENT.has(name) || element.matches(ARTICLE_FURNITURE)) return;
    const isInline = INLINE.has(name);
    if (!isInline) endLine();
    const isQuiet = quiet || headings.has(element) || element.matches(QUIET_TEXT);
    for (let child = element.firstChild; child !== null; child = child.nextSibling) readNode(child, isQuiet);
    if (!isInline) endLine();
  };

  readNode(root, false);
  return { text: parts.join(''), segments };
}
