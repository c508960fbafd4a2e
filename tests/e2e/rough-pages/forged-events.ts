import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readSettings, SETTINGS_KEY } from '../../../src/domain/settings';
import { cardOf } from '../../../src/post/cards';
import { describeFresh } from '../steps/stage/fresh';
import { readBodies } from '../steps/extension/database';
import { readAreas } from '../steps/extension/extension-api';
import { letPass } from '../steps/extension/let-pass';
import { CARD, middleOf, readMarks, showMark, waitForCard } from '../steps/page/marks';
import { listenToPages } from '../steps/extension/page-messages';
import { PANEL } from '../steps/page/panel';
import { untilRead, untilSaved } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

const TERM = 'text2sql';
const STORED = 'long enough for a message and what would be stored because of it';
/** What scripts of the page send to the companion's parts, which they reach as everybody does. */
export function forgedEvents(stage: Stage): void {
  describeFresh(stage, 'a script of the page', { sampledIn: 'chromium' }, () => {
    let page: Page;
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.extensionPage();
      page = await stage.open('desktop');
    });
    beforeEach(() => page.bringToFront());

    const settings = async () => readSettings((await readAreas(popupPage)).local[SETTINGS_KEY]);
    const isShown = () => page.$eval(PANEL, (nav) => nav.getClientRects().length > 0);

    it('that presses the contents’ button folds them for this page view, and no other', async () => {
      await page.$eval('techand-companion >>> button[aria-controls]', (button) => (button as HTMLElement).click());
      await expect.poll(isShown).toBe(false);
      await letPass(700, STORED);
      expect((await settings()).contentsOpen).toBe(true);
      await stage.visit(page, 'desktop');
      expect(await isShown()).toBe(true);
    });

    it('that presses in a card creates no note and makes no term known', async () => {
      const before = await readBodies(popupPage);
      const { x, y } = await middleOf(await showMark(page, TERM));
      await page.mouse.move(x, y);
      await waitForCard(page, cardOf(TERM)?.definition.ko ?? 'no card');
      const marks = (await readMarks(page)).length;
      const pressed = await page.$$eval(`${CARD} .foot button`, (buttons) => {
        const storing = buttons.filter(({ textContent }) => ['메모에 담기', '이미 알아요'].includes(textContent));
        for (const button of storing) (button as HTMLElement).click();
        return storing.length;
      });
      expect(pressed).toBe(2);
      await letPass(700, STORED);
      expect(await readBodies(popupPage)).toEqual(before);
      expect((await settings()).knownTerms).toEqual([]);
      expect((await readMarks(page)).length).toBe(marks);
    });

    it('that says 2,000 times that the page is back asks the background for nothing, and a note is saved meanwhile', async () => {
      const received = await listenToPages(popupPage);
      await untilRead(popupPage);
      await page.evaluate(() => {
        for (let times = 0; times < 2000; times += 1) window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await popupPage.bringToFront();
      await popupPage.type('#note', '그사이에 쓴 메모');
      await untilSaved(popupPage);
      await expect.poll(() => readBodies(popupPage)).toEqual(['그사이에 쓴 메모']);
      expect((await received()).filter((type) => type === 'page/mounted').length).toBeLessThan(5);
    });
  });
}
