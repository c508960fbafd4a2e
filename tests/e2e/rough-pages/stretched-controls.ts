import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { barBox } from '../steps/page/highlights';
import { readBodies } from '../steps/extension/database';
import { letPass } from '../steps/extension/let-pass';
import { headingOf } from '../steps/page/panel';
import { selectPassage } from '../steps/page/passages';
import type { Stage } from '../steps/stage/stage';

/** A page that stretches a control of ours, unseen, over what the reader wants to press. */
export function stretchedControls(stage: Stage): void {
  describeFresh(stage, 'a press that the page has turned to a control of ours', { sampledIn: 'chromium' }, () => {
    let page: Page;
    let popupPage: Page;
    beforeAll(async () => {
      popupPage = await stage.extensionPage();
      page = await stage.open('desktop');
      await page.bringToFront();
    });

    it.each([
      ['stretched by its own style', 'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0.01', ''],
      [
        'stretched by its host',
        'position: fixed; left: 0; top: 0',
        'position: fixed; inset: 0; transform: scale(30); transform-origin: 0 0',
      ],
      ['unseen where the reader presses', 'position: fixed; left: 300px; top: 300px; opacity: 0.01', ''],
    ])('creates nothing: %s', async (_, style, hostStyle) => {
      await selectPassage(page, headingOf('s2'));
      await expect.poll(() => barBox(page)).not.toBeNull();
      const at = await page.evaluate(
        (own, ofHost) => {
          const host = document.querySelector<HTMLElement>('techand-companion[data-part="selection"]');
          const button = host?.shadowRoot?.querySelector('button');
          if (!host || !button) throw new Error('no button');
          button.style.cssText += `;${own}`;
          host.style.cssText += `;${ofHost}`;
          const pressed = { count: 0 };
          Object.assign(window, { pressed });
          button.addEventListener(
            'click',
            () => {
              pressed.count += 1;
            },
            { once: true },
          );
          const { left, top, right, bottom } = button.getBoundingClientRect();
          return { x: (Math.max(left, 0) + Math.min(right, innerWidth)) / 2, y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 };
        },
        style,
        hostStyle,
      );
      await page.mouse.click(at.x, at.y);
      await expect.poll(() => page.evaluate(() => (window as unknown as { pressed: { count: number } }).pressed.count)).toBe(1);
      await letPass(500, 'a highlight would be created by now');
      expect(await readBodies(popupPage)).toEqual([]);
      await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('techand-companion[data-part="selection"]');
        host?.removeAttribute('style');
        host?.shadowRoot?.querySelector('button')?.removeAttribute('style');
        getSelection()?.removeAllRanges();
      });
    });
  });
}
