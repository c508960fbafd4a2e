import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { SectionId } from '../../../src/domain/post/outline';
import { READING_POSITION_KEY } from '../../../src/domain/reading/position';
import { describeFresh, describeSampled, forgetNotes } from '../steps/stage/fresh';
import { arriveAt, readHeadings, topOf, untilScrollRests } from '../steps/page/headings';
import { readAreas } from '../steps/extension/extension-api';
import { letPass } from '../steps/extension/let-pass';
import { headingOf, linkTo, PANEL, waitForCurrent } from '../steps/page/panel';
import { addNote, waitForHighlights } from '../steps/page/passages';
import { DESKTOP, type Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';

const START = 300;
const CHIP = 'techand-companion >>> .chip .take';

/** Moving in the post by key and link, there and back. */
export function moving(stage: Stage): void {
  describeFresh(stage, 'moving in the post', { sampledIn: 'chromium' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });
    // Each begins a little below the top, before the first session.
    beforeEach(async () => {
      await page.bringToFront();
      await untilScrollRests(page);
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), START);
      await untilScrollRests(page);
      await waitForCurrent(page, headingOf('intro'));
    });

    it('j and k go to the next and the previous session', async () => {
      for (const [key, id] of [
        ['j', 's1'],
        ['j', 's2'],
        ['k', 's1'],
      ] as const) {
        await page.keyboard.press(key);
        await arriveAt(page, headingOf(id));
        await waitForCurrent(page, headingOf(id));
      }
    });

    describeSampled(stage.name, 'by other keys, by a note, and back again', { sampledIn: 'chromium' }, () => {
      it('j with the Korean layout on is the same key', async () => {
        await page.evaluate(() =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅓ', code: 'KeyJ', bubbles: true, cancelable: true })),
        );
        await arriveAt(page, headingOf('s1'));
        await waitForCurrent(page, headingOf('s1'));
      });

      it('a jump offers to return', async () => {
        const before = await page.evaluate(() => scrollY);
        await openLink(page, 'outro');
        await arriveAt(page, headingOf('outro'));
        const chip = await page.waitForSelector(CHIP);
        expect(await chip?.evaluate(({ textContent }) => textContent)).toBe('읽던 곳으로');
        await chip?.click();
        await waitIn(page, (top) => Math.abs(scrollY - top) < 4, before);
      });

      it('arrow keys move between the links of the panel, Enter opens one', async () => {
        await (await linkTo(page, 'intro')).focus();
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'] as const) await page.keyboard.press(key);
        expect(await focusedText(page)).toBe(headingOf('s1'));
        await page.keyboard.press('End');
        expect(await focusedText(page)).toBe((await readHeadings(page)).at(-1));
        await page.keyboard.press('Home');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await waitForCurrent(page, headingOf('team-ai'));
      });

      it('a note’s number in the panel leads to its passage', async () => {
        await forgetNotes(stage);
        const added = await addNote(stage, page, headingOf('s5'), '구절로 가는 메모');
        await added.popup.close();
        await waitForHighlights(page, 1);
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        const count = await page.waitForSelector(`${PANEL} button.count`);
        await count?.evaluate((button) => (button as HTMLElement).click());
        await waitIn(page, () => {
          const [passage] = [...(CSS.highlights.get('techand-note') ?? [])];
          const top = (passage as Range | undefined)?.getBoundingClientRect().top ?? -1;
          return top > 0 && top < innerHeight;
        });
      });
    });

    it('j does nothing while something is typed or composed, or with a modifier', async () => {
      const before = await page.evaluate(() => scrollY);
      await page.evaluate(() => {
        const field = document.querySelector('textarea');
        field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }));
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ㅓ', code: 'KeyJ', bubbles: true, isComposing: true }));
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true, ctrlKey: true }));
      });
      await untilScrollRests(page);
      expect(await page.evaluate(() => scrollY)).toBe(before);
    });

    it('a link of the contents writes its fragment and adds no id, and Back returns to where it was pressed', async () => {
      const before = await page.evaluate(() => scrollY);
      await openLink(page, 's6');
      await arriveAt(page, headingOf('s6'));
      expect(await page.evaluate(() => location.hash)).toBe('#techand-s6');
      expect(await page.$$eval('.contents_style [id]', (elements) => elements.length)).toBe(0);
      await page.evaluate(() => history.back());
      await waitIn(page, (top) => Math.abs(scrollY - top) < 4, before);
    });

    it('a reader who scrolls on after a jump is not scrolled back', async () => {
      // The second jump is to where the page is already: it has no scroll that could end.
      for (let times = 0; times < 2; times += 1) {
        await openLink(page, 's4');
        await arriveAt(page, headingOf('s4'));
      }
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move(640, 450);
      await page.mouse.wheel({ deltaY: 200 });
      await waitIn(page, (top) => scrollY > top + 150, before);
      await letPass(400, 'a page that is pulled back begins to scroll within some frames');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 150);
    });

    it('an opened fragment leads to its section, and a reload stays there', async () => {
      await page.goto('about:blank');
      await stage.visit(page, 'desktop', { fragment: '#techand-s4' });
      expect((await arriveAt(page, headingOf('s4'))).belowHeader).toBeLessThanOrEqual(40);
      await page.reload({ waitUntil: 'load' });
      await waitForCurrent(page, headingOf('s4'));
    });
  });

  describeFresh(stage, 'coming back', { sampledIn: 'chromium' }, () => {
    it('offers to go on where the reader stopped, on whichever address, until they scroll', async () => {
      const first = await stage.open('desktop');
      await openLink(first, 's5');
      await arriveAt(first, headingOf('s5'));
      // A page that closes at the moment of a scroll may not send its last message.
      const popupPage = await stage.backstage();
      await expect.poll(async () => (await readAreas(popupPage)).local[READING_POSITION_KEY]).toMatchObject([{ section: 's5' }]);
      await first.close();
      const second = await stage.open('mobile');
      const chip = await second.waitForSelector(CHIP);
      expect(await chip?.evaluate(({ textContent }) => textContent)).toMatch(/^이어서 읽기 · S# 5 \(\d+%\)$/);
      await chip?.click();
      await untilScrollRests(second);
      await waitForCurrent(second, headingOf('s5'));
      const third = await stage.open('desktop');
      await third.waitForSelector(CHIP);
      await third.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
      await waitIn(
        third,
        () => ![...document.querySelectorAll('techand-companion')].some((host) => host.shadowRoot?.querySelector('.chip')),
      );
    });

    it('leads to the paragraph that was at the top, also where the window jumped there at once', async () => {
      // Behind the section of the test before: a reader who has not taken the offer keeps the place that is further on.
      const below = 500;
      const first = await stage.open('desktop');
      const top = await topOf(first, headingOf('s6'));
      await first.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top + below);
      const popupPage = await stage.backstage();
      await expect.poll(async () => (await readAreas(popupPage)).local[READING_POSITION_KEY]).toMatchObject([{ section: 's6' }]);
      await first.close();
      const second = await stage.open('desktop');
      await (await second.waitForSelector(CHIP))?.click();
      await untilScrollRests(second);
      // What a jump leads to stands in the upper third of the window.
      expect(Math.abs((await topOf(second, headingOf('s6'))) + below)).toBeLessThan(DESKTOP.height / 3);
    });
  });
}

/** Presses a link where it is: a driver's click would first scroll page and panel to bring it into view. */
async function openLink(page: Page, id: SectionId): Promise<void> {
  await (await linkTo(page, id)).evaluate((link) => link.click());
}

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
}
