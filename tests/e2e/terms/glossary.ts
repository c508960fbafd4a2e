import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { cardOf } from '../../../src/post/cards';
import { TERM_RULES } from '../../../src/post/terms';
import { EXPECTED_TERMS, SECTIONS } from '../../fixtures/article';
import { describeFresh } from '../steps/stage/fresh';
import { readMarks, spellingsOf, squeeze, type Mark } from '../steps/page/marks';
import type { Stage } from '../steps/stage/stage';

/** Which words of the article are marked. */
export function glossary(stage: Stage): void {
  describeFresh(stage, 'the glossary’s marks', () => {
    let page: Page;
    let marks: Mark[];
    beforeAll(async () => {
      page = await stage.open('desktop');
      marks = await readMarks(page);
    });

    it.each(SECTIONS.map(({ id }) => id))('stand on the terms of %s, each once and in order', (section) => {
      const known = new Set(TERM_RULES.map(({ id }) => id));
      const marked = marks.filter((mark) => mark.section === section).map(({ id }) => id);
      expect(marked).toEqual(EXPECTED_TERMS[section]?.filter((id) => known.has(id)));
    });

    it('hold the term as one of its spellings, without particles', () => {
      const spelled = marks.filter(({ id, text }) => !spellingsOf(id).includes(squeeze(text)));
      expect(spelled).toEqual([]);
    });

    it('are at least forty', () => {
      expect(marks.length).toBeGreaterThanOrEqual(40);
    });

    it('have a card each, in Korean and English', () => {
      const without = [...new Set(marks.map(({ id }) => id))].filter((id) => {
        const card = cardOf(id);
        return !card?.name.ko || !card.name.en || !card.definition.ko || !card.definition.en;
      });
      expect(without).toEqual([]);
    });

    it('are in no heading, link, code or control', async () => {
      const inside = await page.evaluate(() =>
        [...(CSS.highlights.get('techand-term') ?? [])]
          .filter((range) => (range as Range).startContainer.parentElement?.closest('h2, h3, h4, a, code, button, textarea') !== null)
          .map(String),
      );
      expect(inside).toEqual([]);
    });
  });
}
