import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote, indexQuotes, matchQuote } from '../../../src/domain/quotes/quotes';
import { anchorQuote, indexEditedQuotes } from '../../../src/domain/quotes/anchor-quote';
import { readArticle } from '../../../src/page/recognise/read-article';
import { readText, type ReadingText } from '../../../src/page/text/reading-text';
import { offsetsOf, rangeBetween } from '../../../src/page/text/text-ranges';
import { buildPage, BLOG_ORIGIN, PAGE_VARIANTS } from '../../fixtures/pages';
import { leaveOut } from '../../left-out';
import { hasMaterial, NO_MATERIAL, readMaterial } from '../../material';
import { loadPage } from '../load-page';
import { INVISIBLE } from '../../../src/domain/text/invisible';
import { POST } from '../../../src/post/post';
import { REPEATS, times } from '../../sample';

const ARTICLES = PAGE_VARIANTS.filter(({ recognised, page }) => recognised && typeof page !== 'string' && page.arrival.kind === 'at-once');

function read(html: string, path = '/173'): { reading: ReadingText; document: Document } {
  const document = loadPage(html, BLOG_ORIGIN + path);
  const recognition = readArticle(document, POST);
  if (recognition.state === 'absent') throw new Error('no article');
  const { root, headings } = recognition.article;
  return { document, reading: readText(root, POST, new Set(headings.map(({ element }) => element))) };
}

/** What a reader sees of a text: one heading has a joiner or a variation selector in a word that has none elsewhere. */
const letters = (text: string): string => text.normalize('NFC').replace(NEVER_SEEN, '');
const NEVER_SEEN = new RegExp(`[\\s\\ufe00-\\ufe0f${INVISIBLE}]`, 'g');

describe('laws of quotes on pages', () => {
  const pages = ARTICLES.map(({ name, path }) => ({ name, ...read(buildPage(name), path) }));
  const [first] = pages;
  if (first === undefined) throw new Error('no page');

  it('are checked on enough variants', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  it.each(pages)('give the same range on $name after describing and matching any selection', REPEATS, ({ reading }) => {
    sameRange(reading, times(60, 5));
  });

  if (hasMaterial('post/desktop.html')) {
    it('give the same range on the real post after describing and matching any selection', REPEATS, () => {
      sameRange(read(readMaterial('post/desktop.html')).reading, times(200, 20));
    });
  } else {
    leaveOut('on the real post: describe, then match', NO_MATERIAL);
  }

  it.each(pages)('give the same words or none on $name for a quote described on the desktop', REPEATS, ({ reading }) => {
    const index = indexEditedQuotes(reading.text);
    fc.assert(
      fc.property(fc.nat(first.reading.text.length - 1), fc.integer({ min: 4, max: 200 }), (start, length) => {
        const target = describeQuote(first.reading.text, start, start + length);
        if (target === null || letters(target.quote.exact).length < 4) return;
        const span = anchorQuote(index, target);
        const isThere = letters(reading.text).includes(letters(target.quote.exact));
        // A single word may occur elsewhere while its section is not there.
        if (isThere && letters(reading.text).includes(letters(target.quote.prefix + target.quote.exact + target.quote.suffix)))
          expect(span).not.toBeNull();
        if (span !== null && isThere) expect(letters(reading.text.slice(span.start, span.end))).toBe(letters(target.quote.exact));
      }),
      { numRuns: times(200, 12) },
    );
  });
});

/** Any two points of its text nodes, in the middle of characters too. */
function sameRange(reading: ReadingText, numRuns: number): void {
  const index = indexQuotes(reading.text);
  const point = fc
    .nat(reading.segments.length - 1)
    .chain((at) => fc.tuple(fc.constant(at), fc.nat(reading.segments[at]?.node.length ?? 0)));
  fc.assert(
    fc.property(point, point, (one, other) => {
      const [from, to] = one[0] < other[0] || (one[0] === other[0] && one[1] <= other[1]) ? [one, other] : [other, one];
      const [start, end] = [reading.segments[from[0]]?.node, reading.segments[to[0]]?.node];
      if (start === undefined || end === undefined) return;
      const range = start.ownerDocument.createRange();
      range.setStart(start, from[1]);
      range.setEnd(end, to[1]);
      const offsets = offsetsOf(reading, range);
      const target = offsets && describeQuote(reading.text, offsets.start, offsets.end);
      if (target === null) return;
      const span = matchQuote(index, target);
      expect(span).toEqual({ start: target.position.start, end: target.position.end });
      const found = span && rangeBetween(reading, span.start, span.end);
      // Nothing but white space and halves of characters is between what was selected and what is found.
      expect(letters(found?.toString() ?? '')).toContain(
        letters(range.toString().replace(/^\p{Surrogate}|\p{Surrogate}$/gu, '')).slice(2, -2),
      );
    }),
    { numRuns },
  );
}
