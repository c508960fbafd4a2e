import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import {
  barBox,
  barButtonBox,
  collapseSelection,
  focusedInBar,
  isBeside,
  pressInBar,
  readLabel,
  readPainted,
  readPointed,
  readToast,
  selectionBox,
  spotOf,
} from '../steps/page/highlights';
import { askBackground } from '../steps/extension/extension-api';
import { letPass } from '../steps/extension/let-pass';
import { headingOf } from '../steps/page/panel';
import { readHighlights, selectPassage, untilOpened } from '../steps/page/passages';
import { readField } from '../steps/extension/popup';
import type { Popup } from '../../browser/popup';
import type { Stage } from '../steps/stage/stage';

/** Long enough for a popup that should not come. */
const NO_POPUP_MS = 1200;

/** The bar by a selection highlights in four colours, opens notes, copies links, and covers nothing. */
export function selectionBar(stage: Stage): void {
  describeFresh(stage, 'the bar by a selection', { sampledIn: 'chromium' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });
    // The bar begins with the colour that was used last.
    beforeEach(async () => {
      await askBackground(await stage.backstage(), 'settings/change', { colour: 'yellow' });
    });

    const comes = () => expect.poll(() => barBox(page)).not.toBeNull();
    const goes = () => expect.poll(() => barBox(page)).toBeNull();
    const opensNothing = () => expect(stage.browser().waitForPopup(NO_POPUP_MS)).rejects.toThrow();
    const opens = async (words: string, after?: (popup: Popup) => Promise<void>): Promise<void> => {
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      expect((await readField(popup)).quote).toBe(words);
      await after?.(popup);
      await popup.close();
    };

    it('comes beside the selected text, not over it, and goes with the selection', async () => {
      await page.bringToFront();
      await selectPassage(page, headingOf('s2'));
      await comes();
      expect(isBeside(await barBox(page), await selectionBox(page))).toBe(true);
      await collapseSelection(page);
      await goes();
    });

    it('does nothing for a script of the page', async () => {
      await page.bringToFront();
      // Of a section in which no other test creates a highlight.
      const before = await readHighlights(page);
      await selectPassage(page, headingOf('intro'));
      await comes();
      const pressed = await page.evaluate(() => {
        const buttons = document.querySelector('techand-companion[data-part="selection"]')?.shadowRoot?.querySelectorAll('button') ?? [];
        for (const button of buttons) button.click();
        return buttons.length;
      });
      expect(pressed).toBe(6);
      await opensNothing();
      expect(await readHighlights(page)).toEqual(before);
      await collapseSelection(page);
    });

    describeSampled(stage.name, 'by many passages, menus and words that stay selected', { sampledIn: 'chromium' }, () => {
      it('does not come over a menu of the page', async () => {
        await page.evaluate(() => {
          const menu = document.createElement('div');
          menu.id = 'menu';
          menu.style.cssText = 'position: fixed; inset: 0; z-index: 50; background: #eee8';
          document.body.prepend(menu);
        });
        await selectPassage(page, headingOf('s2'));
        await letPass(600, 'longer than the bar waits for a selection to rest');
        expect(await barBox(page)).toBeNull();
        await collapseSelection(page);
        await page.evaluate(() => document.querySelector('#menu')?.remove());
      });

      it('highlights three passages in three colours without leaving the page, and begins with the last one', async () => {
        await page.bringToFront();
        const painted: Record<string, string> = {};
        for (const [colour, name, section] of [
          ['green', '초록으로 하이라이트', 's1'],
          ['blue', '파랑으로 하이라이트', 's3'],
          ['pink', '분홍으로 하이라이트', 's5'],
        ] as const) {
          painted[colour] = await selectPassage(page, headingOf(section));
          await pressInBar(page, name);
          await expect.poll(() => readPainted(page, colour)).toEqual([painted[colour]]);
          await goes();
        }
        await opensNothing();
        expect(await readHighlights(page)).toEqual(expect.arrayContaining(Object.values(painted)));
        await selectPassage(page, headingOf('s6'));
        await comes();
        await page.keyboard.press('Tab');
        expect(await focusedInBar(page)).toBe('분홍으로 하이라이트');
        await page.keyboard.press('Escape');
        await collapseSelection(page);
      });

      it('opens the note at the first press although the words are still selected', async () => {
        await page.bringToFront();
        await collapseSelection(page);
        const words = await selectPassage(page, headingOf('team-work'));
        await pressInBar(page, '메모하기');
        await opens(words);
        await page.bringToFront();
        expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(words);
        const spot = await spotOf(page, words);
        await page.mouse.click(spot.x, spot.y);
        await opens(words);
      });
    });

    it('is reached by Tab, led through by arrow keys, and opens a note by Enter', async () => {
      await page.bringToFront();
      const words = await selectPassage(page, headingOf('s2'));
      await comes();
      await page.keyboard.press('Tab');
      expect(await focusedInBar(page)).toBe('노랑으로 하이라이트');
      await page.keyboard.press('End');
      expect(await focusedInBar(page)).toBe('링크 복사');
      await page.keyboard.press('ArrowLeft');
      expect(await focusedInBar(page)).toBe('메모하기');
      await page.keyboard.press('Enter');
      // The next popup opens on the view that this one is left in, but for a note on the notes.
      await opens(words, (popup) => popup.click('#tab-glossary'));
    });

    it('goes by Escape, and the keys go on from the passage', async () => {
      await page.bringToFront();
      await collapseSelection(page);
      await selectPassage(page, headingOf('s5'));
      await comes();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await goes();
      await page.keyboard.press('Tab');
      const goneTo = await page.evaluate(() => ({
        isInArticle: document.activeElement?.closest('.contents_style') !== null,
        isBar: document.activeElement?.getAttribute('data-part') === 'selection',
      }));
      expect(goneTo).toEqual({ isInArticle: true, isBar: false });
    });

    it('opens the note of a new highlight at the first press, says so before, and gives it another colour', async () => {
      await page.bringToFront();
      const words = await selectPassage(page, headingOf('s4'));
      await pressInBar(page, '노랑으로 하이라이트');
      await expect.poll(() => readPainted(page, 'yellow')).toContain(words);
      const spot = await spotOf(page, words);
      await page.mouse.move(spot.x, spot.y);
      await expect.poll(() => readPointed(page)).toEqual([words]);
      await expect.poll(() => readLabel(page)).toBe('메모 열기');
      await page.mouse.move(spot.x + 1, spot.y);
      await page.mouse.click(spot.x, spot.y);
      await opens(words);
      await page.bringToFront();
      await pressInBar(page, '초록으로 하이라이트');
      await expect.poll(() => readPainted(page, 'green')).toContain(words);
      expect(await readPainted(page, 'yellow')).not.toContain(words);
      await page.mouse.move(3, 300);
      await expect.poll(() => readLabel(page)).toBe('');
    });

    it('copies the link to the passage and says so', async () => {
      await page.bringToFront();
      await collapseSelection(page);
      await selectPassage(page, headingOf('s6'));
      await pressInBar(page, '링크 복사');
      await expect.poll(() => readToast(page)).toBe('링크를 복사했어요.');
    });

    it('is pressed by touch', async () => {
      await page.bringToFront();
      await collapseSelection(page);
      const words = await selectPassage(page, headingOf('handson'));
      await comes();
      const box = await barButtonBox(page, '메모하기');
      await page.touchscreen.tap(((box?.left ?? 0) + (box?.right ?? 0)) / 2, ((box?.top ?? 0) + (box?.bottom ?? 0)) / 2);
      await opens(words);
    });
  });
}
