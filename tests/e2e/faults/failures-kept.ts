import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { describeFresh } from '../steps/stage/fresh';
import { readAreas } from '../steps/extension/extension-api';
import { until } from '../steps/extension/popup';
import type { Stage } from '../steps/stage/stage';

/** What the broken parts of the browser say; consoles show it too. */
export const PROVOKED_FAILURE = /convert .*symbol|no attribute for/i;

/** What a window throws is in the report, whoever wrote the handler or the view that did it. */
export function failuresKept(stage: Stage): void {
  describeFresh(stage, 'an error of a window', () => {
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.extensionPage();
      await until(popupPage, 'the report’s button', () => document.querySelector('.foot > button') !== null);
    });

    const kept = async () => (await readAreas(popupPage)).session['failures'] ?? [];

    it('in a handler is kept with its stack', async () => {
      await popupPage.evaluate(() => void Object.defineProperty(navigator, 'userAgent', { value: Symbol('agent') }));
      // By the element: what is read meanwhile moves the foot.
      await popupPage.$eval('.foot > button', (button) => (button as HTMLElement).click());
      await expect.poll(kept).toContainEqual(
        expect.objectContaining({
          where: 'popup',
          name: 'TypeError',
          stack: expect.arrayContaining([expect.stringMatching(/\.js:\d+:\d+\)$/)]),
        }),
      );
    });

    it('in a drawing is kept as well', async () => {
      await popupPage.evaluate(() => {
        Element.prototype.setAttribute = () => {
          throw new RangeError('no attribute for 7');
        };
      });
      await popupPage.click('[role="tab"][aria-selected="false"]');
      await expect
        .poll(kept)
        .toContainEqual(expect.objectContaining({ where: 'popup', name: 'RangeError', message: 'no attribute for 7' }));
    });
  });
}
