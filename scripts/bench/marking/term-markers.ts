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
import { alternation, termSpelled, WRITTEN_TERMS } from './spellings';
import { POST } from '../../../src/post/post';

/** Marks the elements that the general tools wrap terms in; its value is the term's id. */
export const TERM_ATTRIBUTE = 'data-bench-term';

/** Marks the terms below `root`, leaving headings, links and code alone. Ours are painted; every element of the others says its term. */
export type TermMarker = (root: Element, headings: readonly FoundHeading[]) => readonly PaintedTerm[] | void;

/** A term that is painted over the text, where no element tells of it. */
export interface PaintedTerm {
  readonly id: string;
  readonly range: Range;
}

/** Ours first. Each prepares what it needs when it is first called. */
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
    // Nothing is remembered from run to run: each one is a page that is seen for the first time.
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

/** What one would write in an hour: each text node, one regular expression, from the last hit to the first. */
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

/** What may stand beside a word, besides white space, for the two kinds of accuracy that ask. */
const LIMITERS = [...'.,:;!?…·/()[]{}<>"\'“”‘’「」'];

/** As its own array of keywords works: one keyword after the other, longest first; none within a mark. */
function markJs(accuracy: 'partially' | 'exactly' | 'complementary'): TermMarker {
  return (root) => {
    for (const { id, text, ignoreCase } of WRITTEN_TERMS) {
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
