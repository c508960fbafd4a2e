import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { until, untilRead } from '../steps/extension/popup';
import { describeFresh } from '../steps/stage/fresh';
import { endPhones, makePhone } from '../steps/stage/phone';
import type { Stage } from '../steps/stage/stage';
import { putManyNotes } from './tasks/many-notes';
import { leaveOut } from '../../left-out';
import { REPEATS, sample } from '../../sample';

/** What a finger can hit without hitting what is beside it, in CSS pixels. */
const LEAST = 44;

const VIEWS = [
  ['notes', '#tab-notes'],
  ['trash', '#open-trash'],
  ['export', '.export-more'],
  ['menu of a note', '[data-action="more"]'],
  ['sessions', '#tab-sessions'],
  ['glossary', '#tab-glossary'],
] as const;

/** The notes page and the options page on a phone, on which they take the place of popup and panel. */
export function touch(stage: Stage): void {
  if (stage.name === 'firefox') {
    describe('the phone of a reader with many notes', () => {
      leaveOut('controls of 44 pixels', 'Firefox cannot be told to have a touch screen from outside');
    });
    return;
  }
  describeFresh(stage, 'the phone of a reader with many notes', () => {
    let open: Page | null = null;
    afterEach(() => open?.close());
    beforeAll(() => putManyNotes(stage, '글의 어느 곳에도 나오지 않는 말'));
    afterAll(() => endPhones(stage));

    const onPhone = async (path: string): Promise<Page> => {
      const page = await stage.browser().openExtensionPage(path);
      open = page;
      await makePhone(stage, page, 360, 740);
      await page.reload();
      return page;
    };

    it.each(sample(VIEWS, 2))('has controls of 44 pixels and no sideways scrolling: %s', REPEATS, async (_name, selector) => {
      const page = await onPhone('notes.html');
      await page.waitForSelector('#tab-notes');
      await page.click('#tab-notes');
      await untilRead(page);
      await page.waitForSelector('[data-action="more"]');
      await page.click(selector);
      expect(await smallControls(page, LEAST)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });

    it('has them on the options page, too', async () => {
      const page = await onPhone('options.html');
      await until(page, 'the settings', () => document.querySelector('[role="switch"]:not(:disabled)') !== null);
      expect(await smallControls(page, LEAST)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });
}

/** The controls that are lower than this, each with its size; an input is as large as its label. */
function smallControls(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a, input, select, summary, textarea')];
    return controls.flatMap((control) => {
      const area = control.closest('label') ?? control;
      const { width, height } = area.getBoundingClientRect();
      if (!control.checkVisibility() || width === 0 || height >= wanted - 0.5) return [];
      return [`${control.ariaLabel ?? control.textContent?.trim() ?? control.id}: ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, least);
}
