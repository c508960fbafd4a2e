import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { chooseMarked, rankMatches } from '../../../src/domain/terms/occurrences';
import { DEFAULT_SETTINGS, type MarkChoice } from '../../../src/domain/settings';
import { compileTerms, type TermMatcher } from '../../../src/domain/terms/matching';
import { createLineMatcher } from '../../../src/domain/terms/line-matching';
import { TERM_HIGHLIGHT } from '../../../src/page/paint/highlight-names';
import { paintRanges } from '../../../src/page/paint/paint';
import type { FoundHeading } from '../../../src/page/recognise/read-article';
import { readText } from '../../../src/page/text/reading-text';
import { sectionStarts } from '../../../src/page/recognise/sections';
import { rangeBetween } from '../../../src/page/text/text-ranges';
import { QUIET_TEXT } from '../../../src/post/markup';
import { TERM_RULES } from '../../../src/post/terms';
import { alternation, termSpelled, writtenTerms } from './spellings';
import { POST } from '../../../src/post/post';

/** The attribute of the elements that general tools wrap around terms; its value is the term's id. */
export const TERM_ATTRIBUTE = 'data-bench-term';

/** Marks the terms below `root`, except in headings, links and code. Ours are painted; in the others each element has its term's id. */
export type TermMarker = (root: Element, headings: readonly FoundHeading[]) => readonly PaintedTerm[] | void;

/** A term that is painted over the text, so that no element names it. */
export interface PaintedTerm {
  readonly id: string;
  readonly range: Range;
}

/** Ours first. Each is prepared when it is called for the first time. */
export const TERM_MARKERS: Readonly<Record<string, TermMarker>> = {
  'companion, once a section': companion('first-in-section'),
  'companion, every place': companion('all'),
  'one alternation, one pass': onePass,
  findAndReplaceDOMText: findAndReplace,
  'mark.js, partially': markJs('partially'),
  'mark.js, exactly': markJs('exactly'),
  'mark.js, complementary': markJs('complementary'),
};

function companion(marks: MarkChoice): TermMarker {
  let matcher: TermMatcher | undefined;
  return (root, headings) => {
    matcher ??= compileTerms(TERM_RULES);
    // Nothing is remembered between runs: each run is like a page that is seen for the first time.
    const match = createLineMatcher(matcher);
    const reading = readText(root, POST, new Set(headings.map(({ element }) => element)));
    const quiet = reading.segments.filter((segment) => segment.quiet);
    const places = rankMatches(match(reading.text), quiet, sectionStarts(reading, headings));
    const marked = chooseMarked(places, { ...DEFAULT_SETTINGS, marks });
    const painted = marked.flatMap(({ id, start, end }) => {
      const range = rangeBetween(reading, start, end);
      return range === null ? [] : [{ id, range }];
    });
    paintRanges(
      root.ownerDocument,
      TERM_HIGHLIGHT,
      painted.map(({ range }) => range),
    );
    return painted;
  };
}

let expression: RegExp | undefined;

/** What one would write in an hour: in each text node, one regular expression, from the last match to the first. */
function onePass(root: Element): void {
  expression ??= alternation();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    if (node.parentElement?.closest(QUIET_TEXT) !== null) continue;
    for (const hit of [...node.data.matchAll(expression)].reverse()) {
      const text = node.splitText(hit.index);
      text.splitText(hit[0].length);
      const element = elementFor(hit[0], root.ownerDocument);
      text.replaceWith(element);
      element.append(text);
    }
  }
}

function findAndReplace(root: Element): void {
  expression ??= alternation();
  findAndReplaceDOMText(root, {
    find: expression,
    filterElements: (node) => !(node instanceof Element && node.matches(QUIET_TEXT)),
    replace: ({ text }, match) => {
      const element = elementFor(match[0] ?? '', root.ownerDocument);
      element.textContent = text;
      return element;
    },
  });
}

/** What may be next to a word, besides white space, for the two kinds of accuracy that need it. */
const LIMITERS = [...'.,:;!?…·/()[]{}<>"\'“”‘’「」'];

/** Works like the tool's own list of keywords: one keyword after another, longest first, and none within a mark. */
function markJs(accuracy: 'partially' | 'exactly' | 'complementary'): TermMarker {
  return (root) => {
    for (const { id, text, ignoreCase } of writtenTerms()) {
      new Mark(root).mark(text, {
        accuracy: accuracy === 'partially' ? accuracy : { value: accuracy, limiters: LIMITERS },
        caseSensitive: !ignoreCase,
        diacritics: false,
        each: (element) => element.setAttribute(TERM_ATTRIBUTE, id),
        element: 'span',
        exclude: [...QUIET_TEXT.split(', ').flatMap((tag) => [tag, `${tag} *`]), `[${TERM_ATTRIBUTE}]`],
        separateWordSearch: false,
      });
    }
  };
}

function elementFor(text: string, document: Document): HTMLElement {
  const element = document.createElement('span');
  element.setAttribute(TERM_ATTRIBUTE, termSpelled(text));
  return element;
}
