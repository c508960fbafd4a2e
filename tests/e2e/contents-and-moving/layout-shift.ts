import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { showHeading, topOf } from '../steps/page/headings';
import { headingOf, SESSION_IDS } from '../steps/page/panel';
import { REPEATS, sample } from '../../sample';
import { DESKTOP, waitForState, type Stage } from '../steps/stage/stage';
import { movementOf } from '../steps/page/stability';

const SENDINGS = [
  { width: 1280, send: 'pieces' },
  { width: 1280, send: 'whole' },
  { width: 390, send: 'pieces' },
  { width: 390, send: 'whole' },
] as const;

/** Mounting moves nothing: at the top, and reloaded in front of each session, where a late bar would push the text down. */
export function layoutShift(stage: Stage): void {
  describeFresh(stage, 'the layout does not shift', () => {
    const sessions = sample(SESSION_IDS, 2);

    it.each(sample(SENDINGS, 1))('at $width px, the page sent in $send', REPEATS, async ({ width, send }) => {
      const page = await stage.open('desktop', { width, send, isRecorded: true });
      const moved: Record<string, number> = { top: await movementOf(page, stage.name) };
      for (const id of sessions) {
        await showHeading(page, headingOf(id));
        await page.reload({ waitUntil: 'load' });
        await waitForState(page);
        // The browser goes back to where it was, at once or as soon as that part has come.
        await expect
          .poll(() => topOf(page, headingOf(id)), { message: `pixels down to ${id} after the reload` })
          .toSatisfy((top: number) => top > 0 && top < DESKTOP.height);
        moved[id] = await movementOf(page, stage.name);
      }
      expect(moved).toEqual(Object.fromEntries(['top', ...sessions].map((part) => [part, 0])));
      await page.close();
    });

    describeSampled(stage.name, 'by this measure', { sampledIn: 'chromium' }, () => {
      it('the measurement notices a bar that comes late', async () => {
        const page = await stage.open('desktop', { isRecorded: true });
        await showHeading(page, headingOf('s3'));
        await page.reload({ waitUntil: 'load' });
        await waitForState(page);
        // Late is what comes after its heading was painted.
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        await insertBar(page, headingOf('s3'));
        expect(await movementOf(page, stage.name)).toBeGreaterThan(0);
      });
    });
  });
}

function insertBar(page: Page, heading: string): Promise<void> {
  return page.evaluate((text) => {
    const bar = document.createElement('div');
    bar.style.height = '48px';
    [...document.querySelectorAll('h2, h3, h4')].find(({ textContent }) => textContent === text)?.after(bar);
  }, heading);
}
