import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { FIGURE_MENU } from '../../../src/background/background';
import { happenInTab } from '../steps/extension/browser-keys';
import { leave, readField, until, untilRead } from '../steps/extension/popup';
import { describeFresh } from '../steps/stage/fresh';
import { readToast } from '../steps/page/highlights';
import { readHighlights, untilOpened, waitForHighlights } from '../steps/page/passages';
import type { Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';

const CAPTION = '칠판에 그린 Runner의 한살이';

/** A figure is noted by the context menu of its image. */
export function figures(stage: Stage): void {
  describeFresh(stage, 'the context menu of an image', { sampledIn: 'firefox' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });

    const choose = async (src: string): Promise<void> => {
      await page.bringToFront();
      await happenInTab(stage, { kind: 'menu', id: FIGURE_MENU, src });
    };
    const sourceAbove = (caption: string | null): Promise<string> =>
      page.evaluate((wanted) => {
        const figure = [...document.querySelectorAll('figure')].find(
          (each) => (each.querySelector('figcaption')?.textContent ?? null) === wanted,
        );
        return figure?.querySelector('img')?.src ?? '';
      }, caption);

    it('keeps the caption and the number of its figure, and opens the popup on the note', async () => {
      await choose(await sourceAbove(CAPTION));
      const popup = await stage.openedPopup();
      await untilOpened(popup);
      expect((await readField(popup)).quote).toBe(CAPTION);
      await until(popup, 'the number of the figure', () => /그림 \d+/.test(document.querySelector('.note-field')?.textContent ?? ''));
      await popup.close();
      await waitForHighlights(page, 1);
      expect(await readHighlights(page)).toEqual([CAPTION]);
    });

    it('keeps the number alone where there is no caption, and leads back to the figure', async () => {
      await choose(await sourceAbove(null));
      const popup = await stage.openedPopup();
      await untilRead(popup);
      await until(popup, 'the first figure, without a quote', () => {
        const field = document.querySelector('.note-field');
        return field?.textContent?.includes('그림 1') === true && field.querySelector('blockquote') === null;
      });
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await leave(popup, '.note-list [aria-label="글에서 보기: 그림 1"]');
      await waitIn(page, () => {
        const box = document.querySelector('.contents_style figure')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.top < innerHeight / 2 && document.activeElement?.localName === 'figure';
      });
      if (await popup.isOpen()) await popup.close();
    });

    it('says of an image that is no figure of the post that it is none', async () => {
      await choose('https://pictures.example/elsewhere.png');
      await expect.poll(() => readToast(page)).toContain('이 글의 그림이 아니어서');
      await expect(stage.browser().waitForPopup(1200)).rejects.toThrow();
    });
  });
}
