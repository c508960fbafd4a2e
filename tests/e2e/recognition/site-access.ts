import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { readBars } from '../steps/page/bars';
import { describeFresh } from '../steps/stage/fresh';
import { letPass } from '../steps/extension/let-pass';
import { untilPageLine } from '../steps/extension/page-line';
import { look, press } from '../steps/extension/popup';
import { giveSiteBack, popupWithoutSite, takeSiteAway } from '../steps/stage/site-access';
import { stateOf, waitForState, type Stage } from '../steps/stage/stage';
import { addressOf } from '../steps/stage/web';

/** The reader took the site back in the browser: the popup says so and asks for it. */
export function siteAccess(stage: Stage): void {
  describeFresh(stage, 'withdrawn site access', { sampledIn: 'firefox' }, () => {
    let page: Page;
    beforeAll(async () => {
      await takeSiteAway(stage);
      page = await stage.newPage();
      await page.goto(addressOf('desktop'), { waitUntil: 'load' });
    });

    it('leaves the post alone', async () => {
      await letPass(300, 'the companion comes right after the load, where it may');
      expect(await stateOf(page)).toBeUndefined();
      expect(await page.$('techand-companion')).toBeNull();
    });

    it('is said in the popup, and given again it brings the companion without a reload', async () => {
      const popup = await popupWithoutSite(stage, page);
      await untilPageLine(popup, '이 사이트에 대한 접근이 꺼져 있어서');
      await untilPageLine(popup, '접근 허용하기');
      await giveSiteBack(stage, () => press(popup, '접근 허용하기'));
      await page.bringToFront();
      await waitForState(page);
      expect(await stateOf(page)).toBe('ready');
      expect(await readBars(page)).toHaveLength(7);
      if (await popup.isOpen()) {
        await expect.poll(() => look(popup, () => document.querySelector('.page-line')?.textContent)).toBe('세션 7개를 모두 찾았어요');
        await popup.close();
      }
    });

    it('given again it is there by itself at the next visit', async () => {
      await page.reload({ waitUntil: 'load' });
      await waitForState(page);
      expect(await stateOf(page)).toBe('ready');
    });
  });
}
