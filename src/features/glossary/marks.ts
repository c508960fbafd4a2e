import type { TermMatch } from '../../domain/term-matching';
import { TERM_ATTRIBUTE } from '../../page/companion-element';
import type { ReadingText } from '../../page/reading-text';
import { partsBetween } from '../../page/text-ranges';

/** One marked occurrence: an element for each text node it touches. */
export interface TermMark<Match extends TermMatch> {
  readonly match: Match;
  readonly elements: readonly HTMLElement[];
}

export interface Marks<Match extends TermMatch> {
  readonly marks: readonly TermMark<Match>[];
  /** The match whose mark holds a node, or `null`. */
  readonly matchAround: (node: Element) => Match | null;
  /** Takes the elements off and joins the text nodes again exactly where they were cut. */
  readonly takeOff: () => void;
}

/** Wraps matches in elements; from the last to the first, so that earlier offsets stay true. */
export function wrapMatches<Match extends TermMatch>(reading: ReadingText, matches: readonly Match[]): Marks<Match> {
  const cuts = new Map<Text, Text[]>();
  const marks = matches
    .toReversed()
    .map((match): TermMark<Match> => {
      const parts = partsBetween(reading, match.start, match.end).reverse();
      const elements = parts.map(({ node, start: from, end: to }) => wrapPart(node, from, to, cuts));
      for (const element of elements) element.setAttribute(TERM_ATTRIBUTE, match.id);
      return { match, elements: elements.reverse() };
    })
    .reverse();
  return {
    marks,
    matchAround: (node) => marks.find(({ elements }) => elements.some((element) => element.contains(node)))?.match ?? null,
    takeOff() {
      for (const { elements } of marks) for (const element of elements) element.replaceWith(...element.childNodes);
      for (const [node, rest] of cuts) rejoin(node, rest);
    },
  };
}

function wrapPart(node: Text, from: number, to: number, cuts: Map<Text, Text[]>): HTMLElement {
  const rest = cuts.get(node) ?? [];
  const text = from === 0 ? node : node.splitText(from);
  const after = to - from < text.length ? text.splitText(to - from) : null;
  // Later pieces of the same node were cut before: what is cut now stands in front of them.
  cuts.set(node, [...(text === node ? [] : [text]), ...(after === null ? [] : [after]), ...rest]);
  const element = node.ownerDocument.createElement('span');
  text.replaceWith(element);
  element.append(text);
  return element;
}

/** Joins pieces to the node they were cut from; where the page has put something between, the rest stays cut. */
function rejoin(node: Text, rest: readonly Text[]): void {
  for (const piece of rest) {
    if (node.nextSibling !== piece) return;
    node.appendData(piece.data);
    piece.remove();
  }
}
