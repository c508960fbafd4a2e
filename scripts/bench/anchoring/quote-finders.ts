import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import search from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import { compactLetters, compactText } from '../../../src/domain/quotes/compact-text';
import { anchorQuote, indexEditedQuotes } from '../../../src/domain/quotes/anchor-quote';
import { indexQuotes, matchQuote } from '../../../src/domain/quotes/quotes';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import type { TextRange } from '../../../src/domain/text/text-range';

/** Finds quotes in an article that is prepared once; offsets are those of the text that the finder uses. */
export interface QuoteFinder {
  /** Ours read lines and blocks; the others the document's `textContent`. */
  readonly reads: 'reading text' | 'textContent';
  readonly prepare: (root: Element, text: string) => (target: QuoteTarget) => TextRange | null | Promise<TextRange | null>;
}

export const QUOTE_FINDERS: Readonly<Record<string, QuoteFinder>> = {
  companion: {
    reads: 'reading text',
    prepare: (_root, text) => {
      const inPage = indexQuotes(text);
      const inBackground = indexEditedQuotes(text);
      return (target) => matchQuote(inPage, target) ?? anchorQuote(inBackground, target);
    },
  },
  'companion, the page’s part': {
    reads: 'reading text',
    prepare: (_root, text) => {
      const index = indexQuotes(text);
      return (target) => matchQuote(index, target);
    },
  },
  'approx-string-match, up to half': { reads: 'textContent', prepare: (_root, text) => approximately(text, 0.5) },
  'approx-string-match, up to 20 %': { reads: 'textContent', prepare: (_root, text) => approximately(text, 0.2) },
  'dom-anchor-text-quote': {
    reads: 'textContent',
    prepare:
      (root) =>
      ({ quote, position }) => {
        // It takes no more than 32 characters of context.
        const short = { exact: quote.exact, prefix: quote.prefix.slice(-32), suffix: quote.suffix.slice(0, 32) };
        try {
          return toTextPosition(root, short, { hint: position.start });
        } catch {
          // `Pattern too long for this browser`: counts as not found.
          return null;
        }
      },
  },
  '@apache-annotator/dom': {
    reads: 'textContent',
    prepare: (root) => {
      const nodes = textNodes(root);
      return async ({ quote }) => {
        for await (const range of createTextQuoteSelectorMatcher(quote)(root)) {
          return { start: nodes.offset(range.startContainer, range.startOffset), end: nodes.offset(range.endContainer, range.endOffset) };
        }
        return null;
      };
    },
  },
};

/** As it is usually used: the fewest errors win, then the position nearest to the old one. */
function approximately(text: string, most: number): (target: QuoteTarget) => TextRange | null {
  const compact = compactText(text);
  return ({ quote, position }) => {
    const exact = compactLetters(quote.exact);
    const [best] = search(compact.text, exact, Math.floor(exact.length * most))
      .map((match) => ({ start: compact.originOf(match.start).start, end: compact.originOf(match.end - 1).end }))
      .toSorted((one, other) => Math.abs(one.start - position.start) - Math.abs(other.start - position.start));
    return best ?? null;
  };
}

/** Where the text nodes are in the `textContent` of an element. */
export function textNodes(root: Element): { readonly offset: (node: Node, offset: number) => number } {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.set(node, length);
    length += (node as Text).length;
  }
  return {
    offset: (node, offset) => {
      const start = starts.get(node);
      if (start === undefined) throw new Error('no text node of the article');
      return start + offset;
    },
  };
}
