import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { findViolations } from '../steps/accessibility/axe';
import { describeFresh } from '../steps/stage/fresh';
import { buttonBox, collapseSelection, selectionBox } from '../steps/page/highlights';
import { letPass } from '../steps/extension/let-pass';
import { headingOf } from '../steps/page/panel';
import { readHighlights, selectPassage, untilOpened } from '../steps/page/passages';
import { readField } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

/** Long enough for a popup that should not come. */
const NO_POPUP_MS = 1200;

/** The button by a selection creates a highlight, and covers nothing. */
export function selectionButton(stage: Stage): void {
  describeFresh(stage, 'the button by a selection', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });

    const comes = () => expect.poll(() => buttonBox(page)).not.toBeNull();
    const goes = () => expect.poll(() => buttonBox(page)).toBeNull();
    const createsHighlight = async (words: string): Promise<void> => {
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      expect((await readField(popup)).quote).toBe(words);
      await popup.close();
    };

    it('comes beside the selected text, not over it, and goes with the selection', async () => {
      await page.bringToFront();
      await selectPassage(page, headingOf('s2'));
      await comes();
      const [box, text] = [await buttonBox(page), await selectionBox(page)];
      expect((box?.top ?? 0) >= text.bottom || (box?.bottom ?? 0) <= text.top).toBe(true);
      await collapseSelection(page);
      await goes();
    });

    it('does nothing for a script of the page', async () => {
      await page.bringToFront();
      // Of a section in which no other test creates a highlight.
      const before = await readHighlights(page);
      await selectPassage(page, headingOf('s4'));
      await comes();
      await page.evaluate(() =>
        document.querySelector('techand-companion[data-part="selection"]')?.shadowRoot?.querySelector('button')?.click(),
      );
      await expect(stage.browser().waitForPopup(NO_POPUP_MS)).rejects.toThrow();
      expect(await readHighlights(page)).toEqual(before);
      await collapseSelection(page);
    });

    it('does not come over a menu of the page', async () => {
      await page.evaluate(() => {
        const menu = document.createElement('div');
        menu.id = 'menu';
        menu.style.cssText = 'position: fixed; inset: 0; z-index: 50; background: #eee8';
        document.body.prepend(menu);
      });
      await selectPassage(page, headingOf('s2'));
      await letPass(600, 'longer than the button waits for a selection to rest');
      expect(await buttonBox(page)).toBeNull();
      await collapseSelection(page);
      await page.evaluate(() => document.querySelector('#menu')?.remove());
    });

    it('is reached by Tab and pressed by Enter', async () => {
      await page.bringToFront();
      const words = await selectPassage(page, headingOf('s2'));
      await comes();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await createsHighlight(words);
    });

    it('goes by Escape', async () => {
      await page.bringToFront();
      await collapseSelection(page);
      await selectPassage(page, headingOf('s5'));
      await comes();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await goes();
    });

    it('is pressed by touch', async () => {
      await page.bringToFront();
      await collapseSelection(page);
      const words = await selectPassage(page, headingOf('s6'));
      await comes();
      const box = await buttonBox(page);
      await page.touchscreen.tap(((box?.left ?? 0) + (box?.right ?? 0)) / 2, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2);
      await createsHighlight(words);
    });

    it.each([
      ['mobile', 'light'],
      ['dark', 'dark'],
    ] as const)('does not cover the words and is inside a phone of 360 pixels: %s page', async (variant, scheme) => {
      const phone = await stage.newPage(360, 740);
      // Firefox has no touch to emulate.
      if (stage.name === 'chromium') await phone.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
      if (stage.name === 'chromium') await phone.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await stage.visit(phone, variant);
      await selectPassage(phone, headingOf('s3'));
      await expect.poll(() => buttonBox(phone)).not.toBeNull();
      const [box, text] = [await buttonBox(phone), await selectionBox(phone)];
      expect((box?.top ?? 0) >= text.bottom || (box?.bottom ?? 0) <= text.top).toBe(true);
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(360);
      expect((await findViolations(phone)).ours).toEqual([]);
      await phone.close();
    });
  });
}
