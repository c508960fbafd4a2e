import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTLINE_IDS } from '../../fixtures/outline-ids';
import { readArticle } from '../../../src/page/recognise/read-article';
import { ADDITIONS } from '../../fixtures/added-to-headings';
import { buildPage } from '../../fixtures/pages';
import { loadPage } from '../load-page';
import { POST } from '../../../src/post/post';
import { REPEATS, sample, times } from '../../sample';

/** Each is added to every heading. */
const NAMES = Object.keys(ADDITIONS);

/** A variant in which each of the article's headings was given the additions of these names. */
function pageWith(variant: string, names: readonly string[]): Document {
  const first = loadPage(buildPage(variant));
  const recognition = readArticle(first, POST);
  const all = [...first.querySelectorAll('*')];
  const positions = recognition.state === 'recognised' ? recognition.article.headings.map(({ element }) => all.indexOf(element)) : [];
  // A document in which nothing was found before, since what was found is known by its elements.
  const document = loadPage(buildPage(variant));
  const elements = [...document.querySelectorAll('*')];
  for (const element of positions.flatMap((position) => elements[position] ?? [])) for (const name of names) add(element, name);
  return document;
}

function add(element: Element, name: string): void {
  element.innerHTML = ADDITIONS[name]?.(element.innerHTML) ?? '';
}

function idsOf(document: Document): readonly string[] {
  const recognition = readArticle(document, POST);
  return recognition.state === 'recognised' ? recognition.article.headings.map(({ entry }) => entry.id) : [];
}

describe('headings with something added', () => {
  it.each(sample(NAMES, 6))('are all known by their own words: %s', REPEATS, (name) => {
    expect(idsOf(pageWith('desktop', [name]))).toEqual([...OUTLINE_IDS]);
    expect(idsOf(pageWith('headings-role', [name]))).toEqual([...OUTLINE_IDS]);
  });

  it.each(sample(NAMES, 6))('are known where they are bold paragraphs: %s', REPEATS, (name) => {
    expect(idsOf(pageWith('headings-bold', [name]))).toEqual([...OUTLINE_IDS]);
  });

  it('are recognised in every combination', REPEATS, () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...Object.keys(ADDITIONS)), { minLength: 2, maxLength: 5 }), (names) => {
        expect(idsOf(pageWith('desktop', names))).toEqual([...OUTLINE_IDS]);
      }),
      { numRuns: times(100, 8) },
    );
  });

  it.each(sample(NAMES, 6))('are not mixed up with those that quote them: %s', REPEATS, (name) => {
    const document = pageWith('decoys', [name]);
    const container = document.querySelector('.contents_style');
    for (const quote of document.querySelectorAll('h1, h2, h3, h4, li, p')) if (container?.contains(quote) === false) add(quote, name);
    const recognition = readArticle(document, POST);
    expect(recognition.state === 'recognised' && recognition.article.root).toBe(container);
    expect(idsOf(document)).toEqual([...OUTLINE_IDS]);
  });

  it.each(['a number', 'a sign after', 'a button', 'a translation'])(
    'are still entries of a list where they lead elsewhere: %s',
    (name) => {
      const document = pageWith('desktop', []);
      for (const heading of document.querySelectorAll('.contents_style :is(h2, h3, h4)')) {
        heading.innerHTML = `<a href="/171">${heading.innerHTML}</a>`;
        add(heading, name);
      }
      expect(readArticle(document, POST).state).toBe('absent');
    },
  );
});

describe('a form around the article', () => {
  const wrapped = (selector: string, name: string): Document => {
    const document = loadPage(buildPage('desktop'));
    const article = document.querySelector(selector);
    const form = document.createElement(name);
    article?.replaceWith(form);
    if (article) form.append(article);
    return document;
  };

  it('is no foreign region, nor is a body with a class of comments', () => {
    const document = wrapped('.contents_style', 'form');
    document.body.className = 'has-comments';
    expect(idsOf(document)).toEqual([...OUTLINE_IDS]);
  });

  it('is a foreign region where it quotes some of the headings', () => {
    const document = loadPage(buildPage('search'));
    const form = document.createElement('form');
    form.append(...document.body.childNodes);
    document.body.append(form);
    expect(readArticle(document, POST).state).not.toBe('recognised');
    expect(idsOf(wrapped('.contents_style', 'aside'))).toEqual([]);
  });
});

describe('an article that was recognised', () => {
  const translate = (document: Document): void => {
    for (const heading of document.querySelectorAll('.contents_style :is(h2, h3, h4), h1, title'))
      heading.textContent = 'Words of another language';
    for (const paragraph of document.querySelectorAll('.contents_style p')) paragraph.textContent = 'Short';
  };

  it('stays recognised while its elements are there, whatever their text becomes', () => {
    const document = loadPage(buildPage('desktop'));
    const before = readArticle(document, POST);
    translate(document);
    expect(readArticle(document, POST)).toEqual(before);
  });

  it('includes the headings whose elements are there, and finds replaced ones by their text', () => {
    const document = loadPage(buildPage('desktop'));
    readArticle(document, POST);
    const [first, second, third] = document.querySelectorAll('.contents_style :is(h2, h3, h4)');
    if (first) first.textContent = 'Another language';
    second?.replaceWith(second.cloneNode(true));
    third?.remove();
    expect(idsOf(document)).toEqual(OUTLINE_IDS.filter((_, at) => at !== 2));
  });

  it('is given up where its elements are gone, and found again by its text', () => {
    const document = loadPage(buildPage('desktop'));
    readArticle(document, POST);
    const container = document.querySelector('.contents_style');
    const html = container?.innerHTML ?? '';
    translate(document);
    if (container) container.innerHTML = container.innerHTML.replaceAll('h2', 'h5');
    expect(readArticle(document, POST).state).not.toBe('recognised');
    if (container) container.innerHTML = html;
    expect(idsOf(document)).toEqual([...OUTLINE_IDS]);
  });

  it('is a different one at another address, though a framework made it of the same elements', () => {
    const document = loadPage(buildPage('no-metadata'));
    readArticle(document, POST);
    translate(document);
    document.defaultView?.history.pushState(null, '', '/174');
    expect(readArticle(document, POST).state).not.toBe('recognised');
  });
});
