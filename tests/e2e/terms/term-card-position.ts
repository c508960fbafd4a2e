import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { CARD, waitForCard } from '../steps/page/marks';
import { changeSettings } from '../steps/extension/settings';
import { REPEATS, sample } from '../../sample';
import { DESKTOP, type Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';
import { cutWord, faultsOf, pressOccurrences } from '../steps/page/measured-cards';
import { findWords, measureCard, scrollToWord } from '../steps/page/words';
import { setZoom, zoomIn } from '../steps/stage/zoom';

const WINDOWS = [
  ['1440 × 789', 1440, 789, 1],
  ['1536 × 730', 1536, 730, 1],
  ['1366 × 657', 1366, 657, 1],
  ['1366 × 657 at 200 %', 1366, 657, 2],
  ['1280 × 900', 1280, 900, 1],
  ['1024 × 600', 1024, 600, 1],
  ['390 × 844', 390, 844, 1],
  ['360 × 640', 360, 640, 1],
] as const;

/** Positions of a word in the window when its card opens: near the header, in the middle, near the end, and between. */
const PARTS = [0, 0.3, 0.5, 0.7, 1];
/** The desktop page's sticky header. */
const HEADER = 64;

/**
 * The cards of terms at their first occurrences in the article, in every window; every term in the long run. The position in the window is one of five, another
 * for each next term and window; of every seventh card the list of occurrences is opened too.
 */
export function termCardPosition(stage: Stage): void {
  describeFresh(stage, 'the card beside its word', { sampledIn: 'firefox' }, () => {
    let page: Page;
    let count = 0;
    beforeAll(async () => {
      await changeSettings(await stage.backstage(), { marks: 'first-in-post' });
      page = await stage.open('desktop');
      count = await findWords(page);
    });
    afterAll(() => setZoom(stage, 1));

    it.each(sample(WINDOWS, 2))('shows word, title and actions in the window: %s', REPEATS, async (name, width, height, zoom) => {
      await zoomIn(stage, page, width, height, zoom);
      const window = WINDOWS.findIndex(([each]) => each === name);
      const faults: string[] = [];
      expect(count).toBeGreaterThan(40);
      let before = '';
      const words = Array.from({ length: count }, (_, at) => at);
      for (const [turn, at] of sample(words, 7).entries()) {
        const { x, y } = await scrollToWord(page, at, PARTS[(turn + window) % PARTS.length] ?? 0, HEADER);
        await page.mouse.click(x, y);
        const measured = await measureCard(page, at, before);
        before = measured.title;
        faults.push(...faultsOf(measured, 'opened'));
        if (turn % 7 === window % 7 && (await pressOccurrences(page))) {
          const listed = await measureCard(page, at, '');
          faults.push(...faultsOf(listed, 'listed'));
          if (listed.side !== measured.side) faults.push(`${measured.title}: changed its side`);
        }
        await page.keyboard.press('Escape');
      }
      expect(faults).toEqual([]);
    });

    it.each(['body', 'html'])('does not cover the word where the page zooms its %s', async (selector) => {
      await page.setViewport(DESKTOP);
      const zoom = (by: string) =>
        page.$eval(
          selector,
          (element, value) => {
            (element as HTMLElement).style.zoom = value;
          },
          by,
        );
      await zoom('1.25');
      await waitIn(page, () =>
        [...document.querySelectorAll('body > techand-companion')].every(({ currentCSSZoom }) => Math.abs(currentCSSZoom - 1) < 0.01),
      );
      const faults: string[] = [];
      for (const at of [2, 20]) {
        const { x, y } = await scrollToWord(page, at, 0.5, 2 * HEADER);
        await page.mouse.click(x, y);
        faults.push(...faultsOf(await measureCard(page, at, ''), `opened over word ${at}`));
        await page.keyboard.press('Escape');
      }
      await zoom('');
      expect(faults).toEqual([]);
    });

    it.each([
      ['written from right to left', 'direction: rtl'],
      ['wider than the window', 'width: 2600px'],
      ['wider than the window, from right to left', 'direction: rtl; width: 2600px'],
    ])('is in the window, beside its word and written as always, in a page %s', async (_, style) => {
      await page.setViewport(DESKTOP);
      await page.evaluate((css) => {
        document.documentElement.style.cssText = css;
      }, style);
      const faults: string[] = [];
      for (const at of [2, 20]) {
        for (const edge of ['left', 'right'] as const) {
          await scrollToWord(page, at, 0.5, 2 * HEADER);
          const { x, y } = await cutWord(page, at, edge);
          await page.mouse.click(x, y);
          faults.push(...faultsOf(await measureCard(page, at, ''), `over word ${at}, ${edge}`));
          const direction = await page.$eval(CARD, (card) => getComputedStyle(card).direction);
          if (direction !== 'ltr') faults.push(`written ${direction}`);
          await page.keyboard.press('Escape');
        }
      }
      await page.evaluate(() => document.documentElement.removeAttribute('style'));
      expect(faults).toEqual([]);
    });

    it.each(['far above', 'right above'])('moves with the word when an element appears late %s', async (where) => {
      await page.setViewport(DESKTOP);
      const { x, y } = await scrollToWord(page, 20, 0.4, HEADER);
      await page.mouse.click(x, y);
      await measureCard(page, 20, '');
      await page.evaluate((position) => {
        const picture = Object.assign(document.createElement('div'), { id: 'late' });
        picture.style.height = '120px';
        const [first] = document.querySelectorAll('.contents_style p');
        const word = (window as unknown as { words: Range[] }).words[20]?.startContainer.parentElement?.closest('p');
        (position === 'far above' ? first : word)?.before(picture);
      }, where);
      await expect.poll(async () => faultsOf(await measureCard(page, 20, ''), 'moved')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => document.getElementById('late')?.remove());
    });

    it('stays with its word in a smaller window and when the page writes the paragraph anew, and closes when it removes it', async () => {
      await page.setViewport(DESKTOP);
      const { x, y } = await scrollToWord(page, 20, 0.4, HEADER);
      await page.mouse.click(x, y);
      await measureCard(page, 20, '');
      await page.setViewport({ width: 900, height: 560 });
      await expect.poll(async () => faultsOf(await measureCard(page, 20, ''), 'smaller')).toEqual([]);
      await page.setViewport(DESKTOP);
      const change = (how: 'write' | 'push' | 'remove') =>
        page.evaluate((what) => {
          const { words } = window as unknown as { words: Range[] };
          const paragraph = words[20]?.startContainer.parentElement?.closest('p');
          if (paragraph === null || paragraph === undefined) throw new Error('no paragraph');
          if (what === 'write') paragraph.innerHTML = String(paragraph.innerHTML);
          if (what === 'remove') paragraph.remove();
          if (what !== 'push') return;
          const picture = document.createElement('div');
          picture.style.height = '160px';
          paragraph.before(picture);
        }, how);
      await change('write');
      // Those of the paragraph that was there before are empty.
      await waitIn(page, () => [...(CSS.highlights.get('techand-term') ?? [])].every((range) => !range.collapsed));
      expect(await findWords(page)).toBe(count);
      await change('push');
      await expect.poll(async () => faultsOf(await measureCard(page, 20, ''), 'written anew')).toEqual([]);
      await change('remove');
      await waitForCard(page, null);
      await stage.visit(page, 'desktop');
      expect(await findWords(page)).toBe(count);
    });

    it('moves with the word where the article scrolls in a part of the page', async () => {
      await page.setViewport(DESKTOP);
      await page.evaluate(() => {
        document.documentElement.style.cssText = 'height: 100%; overflow: hidden';
        document.body.style.cssText = 'height: 100%; overflow: auto; position: relative';
      });
      const { x, y } = await page.evaluate(() => {
        const word = (window as unknown as { words: Range[] }).words[20];
        word?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const line = word?.getClientRects()[0] ?? new DOMRect();
        return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
      });
      await page.mouse.click(x, y);
      await measureCard(page, 20, '');
      await page.evaluate(() => document.body.scrollBy({ top: -120, behavior: 'instant' }));
      await expect.poll(async () => faultsOf(await measureCard(page, 20, ''), 'scrolled')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => [document.documentElement, document.body].forEach((element) => element.removeAttribute('style')));
    });
  });
}
