import { afterAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { waitForCard } from '../steps/page/marks';
import { hitSizes } from '../steps/accessibility/hit-sizes';
import { endPhones, makePhone } from '../steps/stage/phone';
import type { Stage } from '../steps/stage/stage';
import { findWords, measureCard, scrollToWord } from '../steps/page/words';

/** What can be pressed is high enough to be hit: 24 px with a mouse, 44 with a finger. */
export function pressAreas(stage: Stage): void {
  describeFresh(stage, 'every control', { sampledIn: 'chromium' }, () => {
    afterAll(() => endPhones(stage));

    it('is 24 px high with a mouse: contents, bars, and a card with its occurrences', async () => {
      const page = await stage.open('desktop');
      expect(await hitSizes(page, 'contents')).toEqual([]);
      await page.evaluate(() =>
        document.querySelector('techand-companion[data-part="session-bar"]')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      expect(await hitSizes(page, 'session-bar')).toEqual([]);
      await findWords(page);
      const { x, y } = await scrollToWord(page, 4, 0, 64);
      await page.mouse.click(x, y);
      await measureCard(page, 4, '');
      const parts = ['.definition', '.related', '.references', '.foot'];
      for (const part of parts) {
        await page.evaluate((selector) => {
          const card = document.querySelector('techand-companion[data-part="card"]')?.shadowRoot;
          card?.querySelector(selector)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        }, part);
        expect(await hitSizes(page, 'card'), part).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
    });

    it('is 44 px high with a finger: contents and bars', async () => {
      const page = await stage.newPage(390, 844);
      await makePhone(stage, page, 390, 844);
      expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      await stage.visit(page, 'mobile');
      expect(await hitSizes(page, 'contents')).toEqual([]);
      await (await page.$('techand-companion >>> button[aria-controls]'))?.tap();
      expect(await hitSizes(page, 'contents')).toEqual([]);
      await page.evaluate(() =>
        document.querySelector('techand-companion[data-part="session-bar"]')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
      );
      expect(await hitSizes(page, 'session-bar')).toEqual([]);
    });
  });
}
