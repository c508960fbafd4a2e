import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../steps/axe';
import { happenInTab } from '../steps/browser-keys';
import { buttonBox, collapseSelection, readPointed, selectionBox, spotOf } from '../steps/highlights';
import { headingOf } from '../steps/panel';
import { addNote, forgetNotes, readHighlights, readWholePage, selectPassage, untilOpened, waitForHighlights } from '../steps/passages';
import { readField } from '../steps/popup';
import type { Stage } from '../steps/stage';

const NOTE = '여기서 더 알아볼 것 zq7';
/** Long enough for a popup that should not come. */
const NO_POPUP_MS = 1200;

/** A kept passage stands where its words stand, opens its note when it is pressed, and the button by a selection keeps out of the way. */
export function highlights(stage: Stage): void {
  describe('a highlight', () => {
    let page: Page;
    let words = '';
    beforeAll(async () => {
      await forgetNotes(stage);
      page = await stage.open('desktop');
      const added = await addNote(stage, page, headingOf('s3'), NOTE);
      words = added.words;
      await added.popup.close();
      await waitForHighlights(page, 1);
      await collapseSelection(page);
    });
    afterAll(() => stage.closePages());

    const opens = async (): Promise<string | null | undefined> => {
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      const { quote } = await readField(popup);
      await popup.close();
      return quote;
    };
    const opensNothing = () => expect(stage.browser().waitForPopup(NO_POPUP_MS)).rejects.toThrow();

    it('shows below the pointer that it can be pressed, and only there', async () => {
      await page.bringToFront();
      const spot = await spotOf(page, words);
      await page.mouse.move(spot.x, spot.y);
      await expect.poll(() => readPointed(page), { timeout: 15_000 }).toEqual([words]);
      await page.mouse.move(3, 300);
      await expect.poll(() => readPointed(page), { timeout: 15_000 }).toEqual([]);
    });

    it('opens its note when it is pressed', async () => {
      await page.bringToFront();
      const spot = await spotOf(page, words);
      await page.mouse.click(spot.x, spot.y);
      expect(await opens()).toBe(words);
    });

    it('opens its note by the shortcut, the caret in it', async () => {
      await page.bringToFront();
      await spotOf(page, words);
      await page.evaluate(() => {
        const [range] = CSS.highlights.get('techand-note') ?? [];
        if (range) getSelection()?.collapse(range.startContainer, range.startOffset + 2);
      });
      await happenInTab(stage, { kind: 'command', name: 'new-note' });
      expect(await opens()).toBe(words);
      await collapseSelection(page);
    });

    it('opens nothing where a script presses it, a word in it is selected, or the press ends a selection', async () => {
      await page.bringToFront();
      const spot = await spotOf(page, words);
      await page.evaluate(({ x, y }) => {
        document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y, detail: 1 }));
      }, spot);
      await page.mouse.click(spot.x, spot.y, { count: 2 });
      expect((await page.evaluate(() => getSelection()?.toString() ?? '')).length).toBeGreaterThan(0);
      await page.mouse.click(spot.x, spot.y);
      await opensNothing();
      await collapseSelection(page);
    });

    it('opens nothing where a link in it is pressed', async () => {
      await page.bringToFront();
      await page.evaluate(() => {
        const [range] = CSS.highlights.get('techand-note') ?? [];
        const block = range?.startContainer.parentElement?.closest('p');
        const link = document.createElement('a');
        link.href = '#elsewhere';
        block?.replaceWith(link);
        if (block) link.append(block);
      });
      await waitForHighlights(page, 1);
      const spot = await spotOf(page, words);
      await page.mouse.click(spot.x, spot.y);
      await opensNothing();
    });

    it('stands at the same words after a reload, on the mobile page and in decomposed text', async () => {
      for (const variant of ['desktop', 'mobile', 'nfd', 'headings-all-h3']) {
        await stage.visit(page, variant);
        await waitForHighlights(page, 1);
        expect((await readHighlights(page)).map((text) => text.normalize('NFC')), variant).toEqual([words]);
      }
    });

    it('stands on the right words of an edited article', async () => {
      const [first = '', second = '', ...rest] = words.split(' ');
      await stage.visit(page, 'desktop', { edits: [[`${first} ${second}`, `${first} 아주 ${second}`]] });
      await waitForHighlights(page, 1);
      expect(await readHighlights(page)).toEqual([[first, '아주', second, ...rest].join(' ')]);
    });

    it('stands nowhere where its sentence is gone', async () => {
      const gone = words.split(' ').map((word): [string, string] => [word, '다른말']);
      await stage.visit(page, 'desktop', { edits: gone });
      await wait(NO_POPUP_MS);
      expect(await readHighlights(page)).toEqual([]);
    });

    it('tells the page nothing of its note', async () => {
      await stage.visit(page, 'desktop');
      await waitForHighlights(page, 1);
      const whole = await readWholePage(page);
      expect(whole).toContain('세션 이동');
      expect(whole).not.toContain('zq7');
      expect(whole).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    });
  });

  describe('the button by a selection', () => {
    let page: Page;
    beforeAll(async () => {
      await forgetNotes(stage);
      page = await stage.open('desktop');
    });
    afterAll(() => stage.closePages());

    const comes = () => expect.poll(() => buttonBox(page), { timeout: 15_000 }).not.toBeNull();
    const goes = () => expect.poll(() => buttonBox(page), { timeout: 15_000 }).toBeNull();
    const keeps = async (words: string): Promise<void> => {
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
      await selectPassage(page, headingOf('s2'));
      await comes();
      await page.evaluate(() => document.querySelector('techand-companion[data-part="selection"]')?.shadowRoot?.querySelector('button')?.click());
      await expect(stage.browser().waitForPopup(NO_POPUP_MS)).rejects.toThrow();
      expect(await readHighlights(page)).toEqual([]);
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
      await wait(600);
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
      await keeps(words);
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
      await keeps(words);
    });

    it.each([['mobile', 'light'], ['dark', 'dark']] as const)('stands clear of the words and inside a phone of 360 pixels: %s page', async (variant, scheme) => {
      const phone = await stage.newPage(360, 740);
      // Firefox has no touch to emulate.
      if (stage.name === 'chromium') await phone.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
      if (stage.name === 'chromium') await phone.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await stage.visit(phone, variant);
      await selectPassage(phone, headingOf('s3'));
      await expect.poll(() => buttonBox(phone), { timeout: 15_000 }).not.toBeNull();
      const [box, text] = [await buttonBox(phone), await selectionBox(phone)];
      expect((box?.top ?? 0) >= text.bottom || (box?.bottom ?? 0) <= text.top).toBe(true);
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(360);
      expect((await findViolations(phone)).ours).toEqual([]);
      await phone.close();
    });
  });
}
