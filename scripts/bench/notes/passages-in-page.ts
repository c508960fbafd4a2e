import { sectionOf } from '../../../src/page/recognise/sections';
import { readArticle } from '../../../src/page/recognise/read-article';
import { readText } from '../../../src/page/text/reading-text';
import { rangeBetween } from '../../../src/page/text/text-ranges';
import { quotesOf, seeded } from '../../../tests/domain/quotes/quote-cases';
import type { SeedTarget } from './seeding-in-page';
import { POST } from '../../../src/post/post';

/** A number of passages of the article, described like the companion does. */
export function passages(count: number): readonly SeedTarget[] {
  const recognition = readArticle(document, POST);
  if (recognition.state !== 'recognised') throw new Error(`the page is ${recognition.state}`);
  const { root, headings } = recognition.article;
  const reading = readText(root, POST, new Set(headings.map(({ element }) => element)));
  return quotesOf(reading.text, count, seeded(3)).map(({ target }) => {
    const range = rangeBetween(reading, target.position.start, target.position.end);
    return { section: (range && sectionOf(headings, range.startContainer)) ?? 'intro', target };
  });
}
