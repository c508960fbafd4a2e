import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/page/recognise/figures';
import { readArticle, type Article } from '../../../src/page/recognise/read-article';
import { POST } from '../../../src/post/post';
import { buildPage } from '../../fixtures/pages';
import { loadPage } from '../load-page';

function articleOf(variant: string): Article {
  const recognition = readArticle(loadPage(buildPage(variant)), POST);
  if (recognition.state !== 'recognised') throw new Error(recognition.state);
  return recognition.article;
}

describe('the figures of the article', () => {
  it.each(['desktop', 'mobile'])('are thirteen, eight of them with a caption: %s page', (variant) => {
    const article = articleOf(variant);
    const found = [...article.root.querySelectorAll('img')].map((image) => figureOf(article, image));
    expect(new Set(found.flatMap((figure) => figure?.number ?? []))).toEqual(new Set(Array.from({ length: 13 }, (_, at) => at + 1)));
    const captions = new Map(found.map((figure) => [figure?.number, String(figure?.caption ?? '')]));
    expect([...captions.values()].filter((caption) => caption !== '')).toHaveLength(8);
    expect(captions.get(4)).toBe('한국어 질문이 SQL문으로 바뀌는 모습');
  });

  it('are one figure where two pictures are above one caption', () => {
    const article = articleOf('desktop');
    const images = [...article.root.querySelectorAll('.imagegridblock img')].slice(0, 2);
    const [one, other] = images.map((image) => figureOf(article, image)?.number);
    expect(one).toBe(other);
  });

  it('are none of the authors’ pictures, and none outside the article', () => {
    const article = articleOf('desktop');
    const portrait = article.root.querySelector('.kep-author img');
    const other = article.root.ownerDocument.createElement('img');
    expect([portrait, other].map((image) => image && figureOf(article, image))).toEqual([null, null]);
  });
});
