import { describe, expect, it } from 'vitest';
import { hasSection } from '../../src/domain/post/post';
import { compileTerms, matchTerms } from '../../src/domain/terms/matching';
import { readArticle } from '../../src/page/recognise/read-article';
import { readText } from '../../src/page/text/reading-text';
import { sectionStarts } from '../../src/page/recognise/sections';
import { cardOf, TERM_CARDS, TERM_CATEGORIES } from '../../src/post/cards';
import { TERM_RULES } from '../../src/post/terms';
import { leaveOut } from '../left-out';
import { hasMaterial, NO_MATERIAL, readMaterial } from '../material';
import { loadPage } from '../page/load-page';
import { POST_GUIDE } from '../../src/post/guide';
import { POST } from '../../src/post/post';

describe('the section of a term’s first occurrence', () => {
  it('is one of the post for every term', () => {
    expect(TERM_CARDS.filter(({ firstSection }) => !hasSection(POST, firstSection))).toEqual([]);
  });

  if (!hasMaterial('post/desktop.html')) {
    leaveOut('is that of the real post', NO_MATERIAL);
  } else {
    it('is that of the real post', () => {
      const { known, found } = compare(readMaterial('post/desktop.html'));
      expect(found).toEqual(known);
    });
  }
});

/** What the data say beside what matching finds, by term. */
function compare(html: string): { known: Record<string, string | null>; found: Record<string, string | null> } {
  const reading = readArticle(loadPage(html), POST);
  if (reading.state !== 'recognised') throw new Error(reading.state);
  const { root, headings } = reading.article;
  const text = readText(root, POST, new Set(headings.map(({ element }) => element)));
  const starts = sectionStarts(text, headings);
  const matches = matchTerms(compileTerms(TERM_RULES), text.text);
  const known: Record<string, string | null> = {};
  const found: Record<string, string | null> = {};
  for (const { id } of TERM_RULES) {
    const first = matches.find((match) => match.id === id)?.start ?? -1;
    known[id] = cardOf(id)?.firstSection ?? null;
    found[id] = (starts.findLast(({ start }) => start <= first) ?? starts[0])?.id ?? null;
  }
  return { known, found };
}

describe('the categories', () => {
  it('are those of the cards, none of them empty', () => {
    const used = new Set(TERM_CARDS.map(({ category }) => category));
    expect(TERM_CATEGORIES.map(({ id }) => id).toSorted()).toEqual([...used].toSorted());
  });
});

describe('the tracks', () => {
  it('are those of the sessions, none of them empty', () => {
    const used = new Set(POST_GUIDE.sessions.map(({ track }) => track));
    expect(POST_GUIDE.tracks.toSorted()).toEqual([...used].toSorted());
  });
});
