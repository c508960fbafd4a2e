import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { arriveAt, scrollToEnd, untilScrollRests } from '../steps/page/headings';
import { CARD, waitForCard } from '../steps/page/marks';
import { headingOf, linkTo, PANEL, waitForCurrent } from '../steps/page/panel';
import type { Stage } from '../steps/stage/stage';

/** The contents where there is no room beside the article: a sheet that a button opens. */
export function contentsSheet(stage: Stage): void {
  describeFresh(stage, 'the contents on a narrow page', { sampledIn: 'chromium' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop', { width: 390 });
    });
    beforeEach(async () => {
      await untilScrollRests(page);
      await scrollToEnd(page, 'top');
      await waitForCurrent(page, headingOf('intro'));
    });

    const isShown = () => page.$eval(PANEL, (nav) => nav.getClientRects().length > 0);
    const press = async () => (await page.$('techand-companion >>> button[aria-controls]'))?.click();

    it('open by their button and close by Escape, the focus back on the button', async () => {
      expect(await isShown()).toBe(false);
      await press();
      expect(await isShown()).toBe(true);
      await (await linkTo(page, 's2')).focus();
      await page.keyboard.press('Escape');
      expect(await isShown()).toBe(false);
      const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
      expect(focused).toBe('목차');
    });

    const button = (selector: string) => page.$(`techand-companion >>> ${selector}`);
    /** Opens the contents and the section's terms, and opens the card of the second one; returns the text of its button. */
    const openCardFromList = async (): Promise<string> => {
      await press();
      if ((await (await button('.terms-toggle'))?.evaluate((toggle) => toggle.ariaExpanded)) === 'false')
        await (await button('.terms-toggle'))?.click();
      const term = await button('.terms li:nth-child(2) button');
      await term?.focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector(`${CARD} .definition`, { visible: true });
      expect(await isShown()).toBe(false);
      return (await term?.evaluate(({ textContent }) => textContent)) ?? 'no term';
    };
    const focusedWord = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? document.activeElement?.localName);

    it.each([
      ['Escape', () => page.keyboard.press('Escape')],
      ['its own button', async () => (await button('[role="dialog"] .icon'))?.click()],
    ])('come back with the focus where it was as a card that was opened from their list of terms closes by %s', async (_by, close) => {
      const before = await page.evaluate(() => scrollY);
      const word = await openCardFromList();
      await close();
      await waitForCard(page, null);
      expect(await isShown()).toBe(true);
      expect(await focusedWord()).toBe(word);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.keyboard.press('Escape');
      expect(await isShown()).toBe(false);
    });

    it('stay closed where that card jumps on, or closes by a press beside it', async () => {
      await openCardFromList();
      await (await button('[role="dialog"] .foot [aria-expanded]'))?.click();
      await (await button('.occurrences li:last-child button'))?.click();
      await waitForCard(page, null);
      expect(await isShown()).toBe(false);
      await untilScrollRests(page);
      await openCardFromList();
      await page.mouse.click(3, 300);
      await waitForCard(page, null);
      expect(await isShown()).toBe(false);
    });

    it('close when a link is opened', async () => {
      await press();
      await (await linkTo(page, 's4')).click();
      expect((await arriveAt(page, headingOf('s4'))).hasFocus).toBe(true);
      expect(await isShown()).toBe(false);
    });
  });
}
