import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { ALL_HOSTS, readHosts } from '../steps/page/hosts';
import { headingOf } from '../steps/page/panel';
import { readBodies } from '../steps/extension/database';
import { readMarks } from '../steps/page/marks';
import { selectPassage } from '../steps/page/passages';
import { setSwitch } from '../steps/extension/popup';
import { describeFresh } from '../steps/stage/fresh';
import { stateOf, type Stage } from '../steps/stage/stage';
import { REPEATS, sample } from '../../sample';

const STYLES = [
  ['that unsets everything', '* { all: unset !important }'],
  ['that hides our elements', 'techand-companion { display: none !important }'],
  ['that makes our elements parts of the flow', 'techand-companion { position: static !important; width: 100vw !important }'],
] as const;

/** Pages whose style sheets are meant for our elements, or for all. */
export function hostileStyle(stage: Stage): void {
  describeFresh(stage, 'a page with a style', { sampledIn: 'chromium' }, () => {
    let page: Page;
    afterEach(() => page.close());

    it.each(sample(STYLES, 1))('%s: the companion goes on, and leaves without a trace', REPEATS, async (_what, style) => {
      page = await stage.open('desktop');
      const before = (await readMarks(page)).length;
      await page.evaluate((rules) => {
        const sheet = document.createElement('style');
        sheet.id = 'hostile';
        sheet.textContent = rules;
        document.head.append(sheet);
      }, style);
      const html = await articleOf(page);
      // What is painted does not depend on the page's style, and keys go where they went.
      expect((await readMarks(page)).length).toBe(before);
      expect(await readHosts(page)).toEqual(ALL_HOSTS);
      await page.keyboard.press('j');
      await selectPassage(page, headingOf('s2'));
      expect(await stateOf(page)).toBe('ready');
      // Nothing of the article was changed, nothing stored.
      expect(await articleOf(page)).toBe(html);
      expect(await readBodies(await stage.backstage())).toEqual([]);
      const popup = await stage.popupOver(page);
      await setSwitch(popup, false);
      await expect.poll(() => readHosts(page)).toEqual([]);
      await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await articleOf(page)).toBe(html);
      await setSwitch(popup, true);
      await expect.poll(() => stateOf(page)).toBe('ready');
      await popup.close();
    });
  });
}

/** The article's markup without our bars, and without what makes a heading hold the focus after a jump. */
function articleOf(page: Page): Promise<string> {
  return page.$eval('.contents_style', (article) => {
    const copy = article.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('techand-companion')) host.remove();
    for (const heading of copy.querySelectorAll('[tabindex="-1"]')) heading.removeAttribute('tabindex');
    return copy.innerHTML;
  });
}
