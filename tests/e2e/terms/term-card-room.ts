import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardOf } from '../../../src/post/cards';
import { describeFresh } from '../steps/stage/fresh';
import { letPass } from '../steps/extension/let-pass';
import { CARD, countOpenings, middleOf, readCard, showMark, waitForCard } from '../steps/page/marks';
import { REPEATS, sample } from '../../sample';
import type { Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';
import { setZoom, zoomIn } from '../steps/stage/zoom';

/** Terms from the post's beginning to its end; the first and the fourth with a drawing. */
const TERMS = ['text2sql', 'neural-search', 'littlebird', 'virtual-dom', 'micro-frontends', 'docker'];

/** The card where there is little room, and where a finger scrolls. */
export function termCardRoom(stage: Stage): void {
  describeFresh(stage, 'the card of a term where there is little room', { sampledIn: 'firefox' }, () => {
    const nameOf = (id: string): string => cardOf(id)?.name.ko ?? 'no card';

    it.each([
      ['1280 × 1024 at 400 %', 1280, 1024, 4],
      ['a small phone', 320, 568, 1],
    ])('is completely in the window: %s', REPEATS, async (_name, width, height, zoom) => {
      const page = await stage.newPage(width, height);
      await stage.visit(page, 'desktop');
      await zoomIn(stage, page, width, height, zoom);
      for (const term of sample(TERMS, 2)) {
        const mark = await showMark(page, term);
        for (const block of ['start', 'end'] as const) {
          await mark.evaluate((range, where) => {
            const { top, bottom } = range.getBoundingClientRect();
            scrollBy({ top: where === 'start' ? top - 40 : bottom - innerHeight, behavior: 'instant' });
            getSelection()?.collapse(range.startContainer, range.startOffset);
          }, block);
          await page.keyboard.press('n');
          await waitForCard(page, nameOf(term));
          const { left, top, right, bottom } = await boxAtRest(page);
          expect(left, term).toBeGreaterThanOrEqual(0);
          expect(top, term).toBeGreaterThanOrEqual(0);
          expect(right, term).toBeLessThanOrEqual(width / zoom);
          expect(bottom, term).toBeLessThanOrEqual(height / zoom);
          await page.keyboard.press('Escape');
          await waitForCard(page, null);
        }
      }
      await setZoom(stage, 1);
      await page.close();
    });

    it('shows its occurrences from their first heading on, with space below the title', async () => {
      const page = await stage.newPage(1280, 420);
      await stage.visit(page, 'desktop');
      const { x, y } = await middleOf(await showMark(page, 'text2sql'));
      await page.mouse.click(x, y);
      await page.waitForSelector(`${CARD} .definition`);
      await (await page.$(`${CARD} .foot [aria-expanded]`))?.click();
      const gap = await page.$eval(`${CARD} h3`, (heading) => {
        const head = heading.closest('[role="dialog"]')?.querySelector('.head');
        return heading.getBoundingClientRect().top - (head?.getBoundingClientRect().bottom ?? NaN);
      });
      expect(gap).toBeGreaterThanOrEqual(8);
      expect(gap).toBeLessThanOrEqual(16);
      await page.close();
    });

    it('is beside its word where the text around scrolls sideways', async () => {
      const page = await stage.open('desktop');
      const mark = await showMark(page, 'text2sql');
      await mark.evaluate((range) => {
        const paragraph = range.startContainer.parentElement?.closest('p') ?? null;
        if (paragraph === null) throw new Error('no paragraph');
        Object.assign(paragraph.style, { width: '240px', overflowX: 'auto', whiteSpace: 'nowrap' });
        paragraph.scrollLeft += range.getBoundingClientRect().left - paragraph.getBoundingClientRect().left - 40;
      });
      const { x, y } = await middleOf(mark);
      await page.mouse.move(x, y);
      await waitForCard(page, nameOf('text2sql'));
      const card = await boxAtRest(page);
      const word = await mark.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      });
      expect(word.left).toBeGreaterThan(0);
      expect(card.left).toBeLessThanOrEqual(word.right);
      expect(card.right).toBeGreaterThanOrEqual(word.left);
      expect(Math.min(Math.abs(card.top - word.bottom), Math.abs(word.top - card.bottom))).toBeLessThan(16);
      await page.close();
    });

    it('closes by a second tap on its word', async () => {
      const page = await stage.open('desktop');
      const { x, y } = await middleOf(await showMark(page, 'ryansql'));
      await page.touchscreen.tap(x, y);
      await waitForCard(page, nameOf('ryansql'));
      await page.touchscreen.tap(x, y);
      await waitForCard(page, null);
      await page.close();
    });

    it('does not open where a finger begins on a mark and scrolls', async () => {
      const page = await stage.newPage(390, 844);
      // Firefox has no touch to emulate: there the finger moves, and nothing scrolls.
      if (stage.name === 'chromium') await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
      await stage.visit(page, 'desktop');
      const { x, y } = await middleOf(await showMark(page, 'neural-search'));
      const openings = await countOpenings(page);
      const before = await page.evaluate(() => scrollY);
      await page.touchscreen.touchStart(x, y);
      for (let step = 1; step <= 12; step += 1) await page.touchscreen.touchMove(x, y - step * 15);
      await page.touchscreen.touchEnd();
      if (stage.name === 'chromium') await waitIn(page, (top) => scrollY > top + 60, before);
      await letPass(600, 'longer than a card waits until it opens');
      expect(await openings()).toBe(0);
      expect(await readCard(page)).toBeNull();
      await page.close();
    });
  });
}

/** The open card's box, when its text is there and it has not moved for five frames. */
async function boxAtRest(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  await page.waitForSelector(`${CARD} .definition`);
  return page.$eval(
    CARD,
    (card) =>
      new Promise<{ left: number; top: number; right: number; bottom: number }>((resolve) => {
        let last = '';
        let frames = 0;
        const look = (): void => {
          const { left, top, right, bottom } = card.getBoundingClientRect();
          const now = [left, top, right, bottom].join();
          frames = now === last ? frames + 1 : 0;
          last = now;
          if (frames >= 5) resolve({ left, top, right, bottom });
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
