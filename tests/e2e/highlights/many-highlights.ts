import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { manyPassages, putNotes } from '../steps/extension/many-notes';
import { REPEATS, times } from '../../sample';
import type { Stage } from '../steps/stage/stage';

const MANY = times(1000, 100);

/** A thousand are more than anyone will make; how long they take is measured by `npm run bench -- anchoring`. */
export function manyHighlights(stage: Stage): void {
  describeFresh(stage, 'very many highlights', { sampledIn: 'firefox' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.newPage();
    });

    it('are on their words, in a page that is otherwise unchanged', REPEATS, async () => {
      await stage.visit(page, 'desktop');
      const before = await page.$eval('.contents_style', ({ childNodes, innerHTML }) => [childNodes.length, innerHTML.length]);
      const passages = await manyPassages(page, MANY);
      expect(passages).toHaveLength(MANY);
      await putNotes(stage, passages);
      await stage.visit(page, 'desktop');
      const size = () => page.evaluate(() => CSS.highlights.get('techand-note')?.size ?? 0);
      await expect.poll(size).toBe(MANY);
      const painted = await page.evaluate(() => [...(CSS.highlights.get('techand-note') ?? [])].map(String));
      const letters = (words: string) => words.replace(/\s/g, '');
      expect(painted.map(letters).sort()).toEqual(passages.map(letters).sort());
      expect(await page.$eval('.contents_style', ({ childNodes, innerHTML }) => [childNodes.length, innerHTML.length])).toEqual(before);
    });
  });
}
