import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import type { Stage } from '../steps/stage/stage';

/** What the companion writes is as large as the reader wants text to be, whatever size the page gives its root. */
export function textSize(stage: Stage): void {
  /** The size of letters in contents and bars, in pixels. */
  const sizes = (page: Page) =>
    page.evaluate(() =>
      ['.contents', 'nav[aria-label="세션 이동"] a'].map((selector) => {
        const found = [...document.querySelectorAll('techand-companion')].map((host) => host.shadowRoot?.querySelector(selector));
        const element = found.find((each) => each !== null && each !== undefined);
        return element ? parseFloat(getComputedStyle(element).fontSize) : null;
      }),
    );

  describeFresh(stage, 'the companion’s letters', { sampledIn: 'chromium' }, () => {
    it('keep their size where the page has small ones at its root and around its headings', async () => {
      const page = await stage.open('desktop', { width: 1440 });
      expect(await sizes(page)).toEqual([13, 13]);
      await page.addStyleTag({ content: 'html { font-size: 10px !important } .contents_style { font-size: 9px }' });
      expect(await sizes(page)).toEqual([13, 13]);
    });

    it('are twice as large for a reader who wants text twice as large, and nothing is cut', async (context) => {
      if (stage.name === 'firefox') context.skip('the text size that a reader of Firefox wants cannot be set from outside');
      const page = await stage.newPage(1440, 789);
      const devtools = await page.createCDPSession();
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await stage.visit(page, 'desktop');
      await expect.poll(() => sizes(page)).toEqual([26, 26]);
      const cut = await page.evaluate(() => {
        const root = document.querySelector('techand-companion[data-part="contents"]')?.shadowRoot;
        return [...(root?.querySelectorAll('.entry, .head, .outline') ?? [])].filter((each) => each.scrollWidth > each.clientWidth + 1)
          .length;
      });
      expect(cut).toBe(0);
    });
  });
}
