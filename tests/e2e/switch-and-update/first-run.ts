import { expect, it } from 'vitest';
import { WELCOMED_KEY } from '../../../src/background/first-run';
import { describeFresh } from '../steps/stage/fresh';
import { newTabFrom } from '../steps/stage/new-tab';
import { removeFrom } from '../steps/extension/extension-api';
import { waitForState, type Stage } from '../steps/stage/stage';

/**
 * The page of the first installation. That it opens is seen at every launch with a new profile, which closes it
 * (tests/browser/start.ts); that it opens once, by tests/background.
 */
export function firstRun(stage: Stage): void {
  describeFresh(stage, 'the page of the first installation', { sampledIn: null }, () => {
    it('opens by itself and leads to the post by its one button', async () => {
      // As in a profile that has never seen it.
      await removeFrom(await stage.backstage(), 'local', [WELCOMED_KEY]);
      const page = await newTabFrom(stage, () => stage.restart(), stage.browser().extensionUrl('welcome.html'));
      await page.waitForSelector('.keys-scene kbd');
      expect(await page.evaluate(() => document.querySelectorAll('.scene').length)).toBe(4);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      await page.click('.start');
      await waitForState(page);
      expect(await page.evaluate(() => location.href)).toBe('https://tech.kakaoenterprise.com/173');
      await page.close();
    });
  });
}
