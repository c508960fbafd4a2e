import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { cardOf } from '../../../src/post/cards';
import { describeFresh } from '../steps/stage/fresh';
import { untilScrollRests } from '../steps/page/headings';
import { letPass } from '../steps/extension/let-pass';
import { focusBefore, focusedText, hasFocusIn, isFocusBehindTerm, pointedAt, pressTermKey } from '../steps/page/card-focus';
import { countOpenings, middleOf, openByKey, readCard, readMarks, showMark, waitForCard } from '../steps/page/marks';
import { changeSettings } from '../steps/extension/settings';
import type { Stage } from '../steps/stage/stage';

/** How a term's card opens and closes: pointer, keys, finger. */
export function termCards(stage: Stage): void {
  describeFresh(stage, 'the card of a term', { sampledIn: 'chromium' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });
    beforeEach(async () => {
      await page.mouse.move(4, 4);
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
    });

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
      await letPass(400, 'longer than a card waits until it opens');
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
      await letPass(400, 'longer than a card waits until it opens');
      expect(await openings()).toBe(0);
    });

    it('goes from term to term by n and Shift+N, the focus in it, and Escape leads back to where the reader was', async () => {
      const marks = await readMarks(page);
      const before = await focusBefore(page, 'tod');
      await page.keyboard.press('n');
      const first = await pointedAt(page);
      for (const [key, at] of [
        ['n', 1],
        ['n', 2],
        ['N', 1],
        ['N', 0],
      ] as const) {
        await pressTermKey(page, key);
        await waitForCard(page, nameOf(marks[first + at]?.id ?? ''));
        expect(await pointedAt(page)).toBe(first + at);
        expect(await hasFocusIn(page)).toBe('card');
      }
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
      expect(await hasFocusIn(page)).toBe('reader');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.evaluate(() => document.querySelector('#reader')?.remove());
    });

    it('opened without anything that had the focus, leads back to its paragraph: Tab goes on from there', async () => {
      await openByKey(page, 'tod');
      await waitForCard(page, nameOf('tod'));
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
      expect(await page.evaluate(() => document.querySelectorAll('.contents_style [tabindex]').length)).toBe(0);
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(isFocusBehindTerm)).toBe(true);
    });

    it.each(['n in a field', 'n with Control', 'n while a word is composed', 'n when it is switched off', 'n behind a modal dialog'])(
      'stays away for %s',
      async (what) => {
        const openings = await countOpenings(page);
        await showMark(page, 'tod');
        if (what === 'n in a field') {
          await page.evaluate(() => {
            const field = document.createElement('input');
            field.id = 'field';
            document.body.append(field);
            field.focus({ preventScroll: true });
          });
          await page.keyboard.press('n');
          expect(await page.$eval('#field', (field) => (field as HTMLInputElement).value)).toBe('n');
          await page.$eval('#field', (field) => field.remove());
        } else if (what === 'n with Control') {
          await page.keyboard.down('Alt');
          await page.keyboard.press('n');
          await page.keyboard.up('Alt');
        } else if (what === 'n when it is switched off') {
          const popupPage = await stage.backstage();
          await changeSettings(popupPage, { termKeys: false });
          await page.bringToFront();
          await letPass(200, 'the page gets the setting, and shows nothing of it');
          await page.keyboard.press('n');
          await letPass(200, 'a card would be open by now');
          await changeSettings(popupPage, { termKeys: true });
          await page.bringToFront();
        } else if (what === 'n behind a modal dialog') {
          await page.evaluate(() => document.body.appendChild(document.createElement('dialog')).showModal());
          await page.keyboard.press('n');
          await page.$eval('dialog', (dialog) => dialog.remove());
        } else
          await page.evaluate(() =>
            document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyN', key: 'n', isComposing: true, bubbles: true })),
          );
        await letPass(300, 'a card would be open by now');
        expect(await openings()).toBe(0);
      },
    );

    it('opens from the contents’ list of the section’s terms, and Escape leads back to the list', async () => {
      await showMark(page, 'text2sql');
      await untilScrollRests(page);
      const toggle = await page.waitForSelector('techand-companion >>> .terms-toggle');
      expect(await toggle?.evaluate(({ textContent }) => textContent)).toMatch(/^이 절의 용어 \d+$/);
      await toggle?.focus();
      await page.keyboard.press('Enter');
      for (let stop = 0; stop < 40 && (await focusedText(page)) !== 'Text2SQL'; stop += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await waitForCard(page, nameOf('text2sql'));
      expect(await hasFocusIn(page)).toBe('card');
      await page.keyboard.press('Escape');
      await waitForCard(page, null);
      expect(await focusedText(page)).toBe('Text2SQL');
      await toggle?.click();
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
