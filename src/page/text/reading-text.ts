import type { Post } from '../../domain/post/post';
import { isOurs } from '../host/companion-element';
import { readFlow } from './text-flow';
import { allWithin, firstChildOf, matchesSelector, localNameOf, nextSiblingOf, nodeTypeOf } from '../dom/unclobbered';
import type { TextRange } from '../../domain/text/text-range';

/** One text node of the article, and its range in `ReadingText.text`. */
export interface TextSegment extends TextRange {
  readonly node: Text;
  /** Offset in `node` of `start`: white space at the start of a line is not read. */
  readonly from: number;
  /** Inside a heading, link, control or code, where the text is read but nothing is marked. */
  readonly quiet: boolean;
}

/**
 * The article as a reader reads it: its text nodes in order, with a line feed where a line or block ends, without anything
 * of ours.
 */
export interface ReadingText {
  readonly text: string;
  readonly segments: readonly TextSegment[];
}

/** Elements without text of the article; the small text beside a ruby's own would be in the middle of a sentence. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object', 'video', 'audio', 'rp', 'rt', 'rtc']);

/**
 * Reads the text below `root` that is shown, or would be in an opened `details`. Text in `headings` is quiet, whatever
 * elements they are.
 */
export function readText(
  root: Element,
  { markup: { furniture, quiet: quietText } }: Pick<Post, 'markup'>,
  headings: ReadonlySet<Element> = new Set(),
): ReadingText {
  const parts: string[] = [];
  const segments: TextSegment[] = [];
  let length = 0;
  let atLineStart = true;
  const flowOf = readFlow(root);
  // Asked for once: asking each element takes two hundred calls.
  const left = new Set(allWithin(root, furniture));
  const quietElements = new Set([...allWithin(root, quietText), ...headings]);

  const endLine = (): void => {
    if (atLineStart) return;
    parts.push('\n');
    length += 1;
    atLineStart = true;
  };

  const readWords = (node: Text, quiet: boolean): void => {
    // A line feed in the source is a space to the reader, and must not look like the end of a line.
    const data = node.data.replace(/[\n\r\t\f]/g, ' ');
    // Dropped even if the start of the line is split into several nodes, so that a page that splits its text reads the
    // same.
    const from = atLineStart ? data.length - data.trimStart().length : 0;
    if (from === data.length) return;
    parts.push(from === 0 ? data : data.slice(from));
    segments.push({ node, start: length, end: length + data.length - from, from, quiet });
    length += data.length - from;
    atLineStart = false;
  };

  const readChildren = (element: Element, quiet: boolean, isUnseen: boolean): void => {
    for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) {
      const type = nodeTypeOf(child);
      if (type === 1) readElement(child as Element, quiet);
      else if (type === 3 && !isUnseen) readWords(child as Text, quiet);
    }
  };

  const readElement = (element: Element, quiet: boolean): void => {
    const name = localNameOf(element);
    if (isOurs(element) || SILENT.has(name) || left.has(element)) return;
    const { isInline, isHidden, isUnseen } = flowOf(element);
    if (isHidden) return;
    if (name === 'br' || !isInline) endLine();
    readChildren(element, quiet || quietElements.has(element), isUnseen);
    if (!isInline) endLine();
  };

  readChildren(root, headings.has(root) || matchesSelector(root, quietText), false);
  endLine();
  return { text: parts.join(''), segments };
}
