import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleView } from '../../../../src/content/feature';
import { createHighlightLocator } from '../../../../src/content/features/note-highlights/highlight-locator';
import { readArticle } from '../../../../src/page/recognise/read-article';
import { readText, type ReadingText } from '../../../../src/page/text/reading-text';
import { sectionOf } from '../../../../src/page/recognise/sections';
import { quotesOf, seeded } from '../../../domain/quotes/quote-cases';
import { buildPage } from '../../../fixtures/pages';
import { loadPage } from '../../../page/load-page';
import { POST } from '../../../../src/post/post';

const COUNT = 200;

let view: ArticleView;
let reading: ReadingText;

function read(): ReadingText {
  const { root, headings } = view.article;
  return readText(root, POST, new Set(headings.map(({ element }) => element)));
}

beforeEach(() => {
  const recognition = readArticle(loadPage(buildPage('desktop')), POST);
  if (recognition.state !== 'recognised') throw new Error(recognition.state);
  view = { article: recognition.article, isComplete: true, mayBePainted: () => false, reading: () => reading };
  reading = read();
});

describe('highlights in the page', () => {
  it('get ranges in document order, each in the section of the heading before it', () => {
    const cases = quotesOf(reading.text, COUNT, seeded(11));
    const found = createHighlightLocator()(
      view,
      cases.map(({ target }) => ({ target, colour: 'yellow' })),
      cases.map(({ truth }) => truth),
    );
    expect(found).toHaveLength(COUNT);
    const starts = found.map(({ target }) => target.position.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    const squeeze = (text: string) => text.replace(/\s/g, '');
    expect(found.map(({ range }) => squeeze(range.toString()))).toEqual(found.map(({ target }) => squeeze(target.quote.exact)));
    expect(found.map(({ section }) => section)).toEqual(found.map(({ range }) => sectionOf(view.article.headings, range.startContainer)));
    expect(new Set(found.map(({ section }) => section)).size).toBeGreaterThan(10);
  });

  it('are located once: a new one does not change the others, and a new text locates all again', () => {
    const cases = quotesOf(reading.text, 3, seeded(12));
    const [stored, anchors] = [cases.map(({ target }) => ({ target, colour: 'blue' as const })), cases.map(({ truth }) => truth)];
    const locateHighlights = createHighlightLocator();
    const ranges = (count: number) => locateHighlights(view, stored.slice(0, count), anchors).map(({ range }) => range);
    const first = ranges(2);
    expect(ranges(3).filter((range) => first.includes(range))).toHaveLength(2);
    reading = read();
    expect(ranges(3).filter((range) => first.includes(range))).toEqual([]);
  });

  it('are two where two notes are of the same passage', () => {
    const [quote] = quotesOf(reading.text, 1, seeded(13));
    if (quote === undefined) throw new Error('no quote');
    const found = createHighlightLocator()(
      view,
      [
        { target: quote.target, colour: 'green' },
        { target: structuredClone(quote.target), colour: 'pink' },
      ],
      [quote.truth, quote.truth],
    );
    expect(new Set(found.map(({ range }) => range)).size).toBe(2);
    expect(found.map(({ colour }) => colour)).toEqual(['green', 'pink']);
  });
});
