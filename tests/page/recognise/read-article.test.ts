import { describe, expect, it } from 'vitest';
import { OUTLINE_IDS } from '../../fixtures/outline-ids';
import { readArticle, type Recognition } from '../../../src/page/recognise/read-article';
import { buildPage, PAGE_VARIANTS } from '../../fixtures/pages';
import { leaveOut } from '../../left-out';
import { hasMaterial, NO_MATERIAL, readMaterial } from '../../material';
import { loadPage } from '../load-page';
import { POST } from '../../../src/post/post';

const STATIC = PAGE_VARIANTS.filter(({ page }) => typeof page === 'string' || page.arrival.kind === 'at-once');

function idsOf(recognition: Recognition): readonly string[] {
  return recognition.state === 'recognised' ? recognition.article.headings.map(({ entry }) => entry.id) : [];
}

describe('reading the article', () => {
  it.each(STATIC.filter(({ recognised }) => recognised))('recognises $name', (variant) => {
    const document = loadPage(buildPage(variant), `https://tech.kakaoenterprise.com${variant.path}`);
    const missing = typeof variant.page === 'string' ? [] : variant.page.missing;
    const recognition = readArticle(document, POST);
    expect(idsOf(recognition)).toEqual(OUTLINE_IDS.filter((id) => !missing.includes(id)));
    const container = variant.container === null ? null : document.querySelector(variant.container);
    expect(recognition.state === 'recognised' && recognition.article.root).toBe(container);
  });

  it.each(STATIC.filter(({ recognised }) => !recognised))('does not take $name for the post', (variant) => {
    const document = loadPage(buildPage(variant), `https://tech.kakaoenterprise.com${variant.path}`);
    expect(readArticle(document, POST).state).not.toBe('recognised');
  });

  if (!hasMaterial('post/desktop.html')) {
    leaveOut('recognises the real post', NO_MATERIAL);
    return;
  }
  it('recognises the real post', () => {
    expect(idsOf(readArticle(loadPage(readMaterial('post/desktop.html')), POST))).toEqual([...OUTLINE_IDS]);
  });
});

describe('headings that only look right', () => {
  const section = (heading: string): string => `<h3>${heading}</h3><p>${'본문이 이어지는 문단이에요. '.repeat(20)}</p>`;
  const article = (headings: readonly string[]): string => headings.map(section).join('');
  const texts = POST.outline.map(({ text }) => text);
  const NINE = [...texts.slice(0, 8), ...texts.slice(-1)];

  it('need no title where half of the outline is there', () => {
    expect(idsOf(readArticle(loadPage(`<body><div>${article(NINE)}</div></body>`), POST))).toHaveLength(9);
  });

  it('are not enough without text below them', () => {
    const list = NINE.map((heading) => `<h3>${heading}</h3>`).join('');
    expect(readArticle(loadPage(`<body><div>${list}</div></body>`), POST).state).toBe('partial');
  });

  it('do not count as links to somewhere else', () => {
    const links = NINE.map((heading) => section(`<a href="/173">${heading}</a>`)).join('');
    expect(readArticle(loadPage(`<body><div>${links}</div></body>`), POST).state).toBe('absent');
  });

  it('are ignored where they are out of order', () => {
    const decoy = `<div class="box"><h4>${NINE.at(-1)}</h4></div>`;
    const html = `<body><div id="post">${decoy}${article(NINE)}</div></body>`;
    const recognition = readArticle(loadPage(html), POST);
    expect(recognition.state === 'recognised' && recognition.article.headings.at(-1)?.element.nextElementSibling?.localName).toBe('p');
  });

  it('do not make another post of the blog the post', () => {
    const head = '<head><link rel="canonical" href="https://tech.kakaoenterprise.com/1730"></head>';
    expect(readArticle(loadPage(`<html>${head}<body><div>${article(NINE)}</div></body></html>`), POST).state).toBe('absent');
  });
});
