import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/post/cards';
import { countOpenings, middleOf, readCard, showMark, waitForCard } from '../steps/marks';
import type { Stage } from '../steps/stage';
import { waitIn } from '../steps/wait-in';

/** How a term's card opens and closes: pointer, keys, finger. */
export function termCards(stage: Stage): void {
  describe('the card of a term', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });
    beforeEach(async () => {
      await page.mouse.move(4, 4);
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
    });
    afterAll(() => stage.closePages());

    const nameOf = (id: string): string => cardOf(id)?.name.ko ?? 'no card';
    const hover = async (id: string): Promise<void> => {
      const { x, y } = await middleOf(await showMark(page, id));
      await page.mouse.move(x, y);
    };

    it.each(['text2sql', 'micro-frontends'])('of %s opens where the pointer rests: Korean name, definition, references', async (id) => {
      await hover(id);
      await waitForCard(page, nameOf(id));
      const shown = await readCard(page);
      expect(shown?.text).toContain(cardOf(id)?.definition.ko);
      expect(shown?.links).toEqual(cardOf(id)?.references.map(({ url }) => new URL(url).href));
    });

    it('closes by Escape with the pointer still on the mark, and when the pointer has left', async () => {
      await hover('text2sql');
      await waitForCard(page, nameOf('text2sql'));
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
      await wait(400);
      expect(await readCard(page)).toBeNull();
      await page.mouse.move(4, 4);
      await hover('text2sql');
      await waitForCard(page, nameOf('text2sql'));
      await page.mouse.move(4, 4);
      await waitForCard(page, null);
    });

    it('does not open for a pointer that only passes over marks', async () => {
      const openings = await countOpenings(page);
      const { x, y } = await middleOf(await showMark(page, 'neural-search'));
      for (let step = -4; step <= 4; step += 1) await page.mouse.move(x + step * 6, y + step * 12);
      await page.mouse.move(4, 4);
      await wait(400);
      expect(await openings()).toBe(0);
    });

    it('opens by Tab, is entered by Enter, and Escape gives the focus back to the mark', async () => {
      const mark = await showMark(page, 'tod');
      await mark.focus();
      await waitForCard(page, nameOf('tod'));
      await page.keyboard.press('Tab');
      await waitForCard(page, nameOf('neural-search'));
      await page.keyboard.press('Enter');
      expect(await focusedIn(page)).toEqual({ mark: null, isInCard: true });
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
      expect(await focusedIn(page)).toEqual({ mark: 'neural-search', isInCard: false });
    });

    it('does not open again for who comes back to a tab whose focus is on a mark', async () => {
      const mark = await showMark(page, 'tod');
      await mark.focus();
      await waitForCard(page, nameOf('tod'));
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
      const openings = await countOpenings(page);
      // Without this Chromium's driver lets every tab believe that it has the focus.
      if (stage.name === 'chromium') await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: false });
      await countReturns(page);
      const other = await stage.newPage();
      await other.bringToFront();
      await page.bringToFront();
      await waitIn(page, () => (globalThis as unknown as { returns: number }).returns > 0);
      await wait(400);
      expect(await focusedIn(page)).toEqual({ mark: 'tod', isInCard: false });
      expect(await openings()).toBe(0);
      await other.close();
    });

    it('opens by a tap and closes by a tap outside', async () => {
      const { x, y } = await middleOf(await showMark(page, 'ryansql'));
      await page.touchscreen.tap(x, y);
      await waitForCard(page, nameOf('ryansql'));
      await page.touchscreen.tap(40, 450);
      await waitForCard(page, null);
    });
  });
}

/** Counts from now on how often a mark gets the focus. */
function countReturns(page: Page): Promise<void> {
  return page.evaluate(() => {
    const counter = Object.assign(globalThis, { returns: 0 });
    document.addEventListener('focusin', () => (counter.returns += 1));
  });
}

function focusedIn(page: Page): Promise<{ mark: string | null; isInCard: boolean }> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return {
      mark: activeElement?.getAttribute('data-techand-term') ?? null,
      isInCard: activeElement?.shadowRoot?.activeElement?.closest('[role="dialog"]') != null,
    };
  });
}
