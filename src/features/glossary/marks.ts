import type { TermMatch } from '../../domain/term-matching';
import type { OutlineId } from '../../domain/outline';
import { TERM_ATTRIBUTE } from '../../page/companion-element';
import type { ReadingText } from '../../page/reading-text';
import { partsBetween } from '../../page/text-ranges';
import type { SectionStart } from '../../page/sections';

/** The matches that get a mark: the first of each term in each section, where its text may be marked at all. */
export function firstInSections(matches: readonly TermMatch[], reading: ReadingText, sections: readonly SectionStart[]): TermMatch[] {
  const marked = new Set<string>();
  const quiet = reading.segments.filter((segment) => segment.quiet);
  let section = 0;
  let at = 0;
  return matches.filter(({ id, start, end }) => {
    while ((sections[section + 1]?.start ?? Infinity) <= start) section += 1;
    while ((quiet[at]?.end ?? Infinity) <= start) at += 1;
    if ((quiet[at]?.start ?? Infinity) < end) return false;
    const key = `${sectionId(sections, section)} ${id}`;
    if (marked.has(key)) return false;
    marked.add(key);
    return true;
  });
}

function sectionId(sections: readonly SectionStart[], index: number): OutlineId | '' {
  return sections[index]?.id ?? '';
}

/** One marked occurrence: an element for each text node it touches; only the first can be focused. */
export interface TermMark {
  readonly id: string;
  readonly elements: readonly HTMLElement[];
}

export interface Marks {
  readonly marks: readonly TermMark[];
  /** The first element of the mark that holds a node, or `null`. */
  readonly firstOf: (node: Element) => HTMLElement | null;
  /** Takes the elements off and joins the text nodes again exactly where they were cut. */
  readonly takeOff: () => void;
}

/** Wraps matches in elements; from the last to the first, so that earlier offsets stay true. */
export function wrapMatches(reading: ReadingText, matches: readonly TermMatch[]): Marks {
  const cuts = new Map<Text, Text[]>();
  const marks = matches
    .toReversed()
    .map(({ id, start, end }): TermMark => {
      const parts = partsBetween(reading, start, end).reverse();
      const elements = parts.map(({ node, start: from, end: to }) => wrapPart(node, from, to, cuts));
      for (const element of elements) element.setAttribute(TERM_ATTRIBUTE, id);
      return { id, elements: elements.reverse() };
    })
    .reverse();
  const firsts = new Map<Element, HTMLElement>(marks.flatMap(({ elements }) => elements.map((element) => [element, elements[0] ?? element])));
  return {
    marks,
    firstOf(node) {
      const element = node.closest(`[${TERM_ATTRIBUTE}]`);
      return element === null ? null : (firsts.get(element) ?? null);
    },
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
