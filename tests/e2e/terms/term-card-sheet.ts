import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { untilScrollRests } from '../steps/page/headings';
import { CARD, waitForCard } from '../steps/page/marks';
import { hitSizes } from '../steps/accessibility/hit-sizes';
import { endPhones, makePhone } from '../steps/stage/phone';
import { changeSettings } from '../steps/extension/settings';
import { REPEATS, sample } from '../../sample';
import type { Stage } from '../steps/stage/stage';
import { findWords, measureCard, scrollToWord } from '../steps/page/words';

/** Upright, small, and lying on its side. */
const PHONES = [
  ['390 × 844', 390, 844],
  ['360 × 640', 360, 640],
  ['844 × 390', 844, 390],
] as const;
const PARTS = [0, 0.5, 0.9];

/** On phones the card is a sheet at the foot of the screen. */
export function termCardSheet(stage: Stage): void {
  describeFresh(stage, 'the card of a term on a phone', { sampledIn: 'chromium' }, () => {
    let page: Page;
    beforeAll(async () => {
      await changeSettings(await stage.backstage(), { marks: 'first-in-post' });
      page = await stage.newPage(390, 844);
      await makePhone(stage, page, 390, 844);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      await stage.visit(page, 'mobile');
    });
    afterAll(() => endPhones(stage));

    it.each(sample(PHONES, 2))('on %s it is a sheet, word above, title and actions in view', REPEATS, async (_name, width, height) => {
      await makePhone(stage, page, width, height);
      const count = await findWords(page);
      // The first is in the first paragraph, the last in the last one.
      for (const [turn, at] of sample([0, 9, 24, 40, 58, count - 1], 3).entries()) {
        const { x, y } = await scrollToWord(page, at, PARTS[turn % PARTS.length] ?? 0, 0);
        await page.touchscreen.tap(x, y);
        await measureCard(page, at, '');
        await untilScrollRests(page);
        const measured = await measureCard(page, at, '');
        expect(measured).toMatchObject({ isWordHidden: false, areEndsInView: true, isInWindow: true, side: 'foot' });
        expect(await hitSizes(page, 'card')).toEqual([]);
        // In the margin, where no link is.
        await page.touchscreen.tap(3, 40);
        await waitForCard(page, null);
      }
    });

    it('leaves the page’s history as it is', async () => {
      const history = await page.evaluate(() => window.history.length);
      const { x, y } = await scrollToWord(page, 9, 0.2, 0);
      await page.touchscreen.tap(x, y);
      await measureCard(page, 9, '');
      expect(await page.evaluate(() => window.history.length)).toBe(history);
      await (await page.$(`${CARD} .icon`))?.tap();
      await waitForCard(page, null);
    });
  });
}
