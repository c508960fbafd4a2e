import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOf } from '../../../src/post/cards';
import { ALL_HOSTS, readHosts } from '../steps/page/hosts';
import { openByKey, waitForCard } from '../steps/page/marks';
import { listenToPolicy, refusalsOf } from '../steps/page/policy';
import { describeFresh } from '../steps/stage/fresh';
import { waitForState, type Stage } from '../steps/stage/stage';
import { addressOf } from '../steps/stage/web';

/** A page with the strictest policies that a site can send: nothing may be loaded, no text may become markup. */
export function strictPolicy(stage: Stage): void {
  describeFresh(stage, 'a page that allows no style, no script and no markup from text', { sampledIn: 'firefox' }, () => {
    it('has the companion as any other, and nothing more is refused in it', async () => {
      const page: Page = await stage.newPage();
      await listenToPolicy(page);
      // The same page at an address that the companion leaves alone: it has styles of its own, which are refused.
      await page.goto(addressOf('desktop', { isStrict: true, path: '/1730' }), { waitUntil: 'load' });
      const ofPage = await refusalsOf(page);
      expect(ofPage).toContain('style-src-elem');
      await page.goto(addressOf('desktop', { isStrict: true }), { waitUntil: 'load' });
      await waitForState(page);
      await expect.poll(() => readHosts(page)).toEqual(ALL_HOSTS);
      await openByKey(page, 'text2sql');
      await waitForCard(page, cardOf('text2sql')?.definition.ko ?? 'no card');
      expect(await refusalsOf(page)).toEqual(ofPage);
      if (stage.name === 'chromium') {
        const isRefused = await page.evaluate(() => {
          try {
            document.createElement('p').innerHTML = String('<b>bold</b>');
            return false;
          } catch {
            return true;
          }
        });
        expect(isRefused).toBe(true);
      }
      await page.close();
    });
  });
}
