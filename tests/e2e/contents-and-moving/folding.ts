import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { arriveAt } from '../steps/page/headings';
import { headingOf, linkTo, PANEL, readCurrent, waitForCurrent } from '../steps/page/panel';
import { askBackground, readAreas } from '../steps/extension/extension-api';
import type { Stage } from '../steps/stage/stage';

/** How the reader arranges the contents: folded parts, the side on which they stand. Both are remembered. */
export function folding(stage: Stage): void {
  const links = (page: Page) => page.$$eval(`${PANEL} .outline a`, (all) => all.map(({ hash }) => (hash ?? '').slice('#techand-'.length)));

  describeFresh(stage, 'a part of the contents', { sampledIn: 'chromium' }, () => {
    it('is folded and opened by keys, carries the mark of the section below it, and stays folded on the next visit', async () => {
      const page = await stage.open('desktop');
      expect(await links(page)).toContain('s1');
      await (await linkTo(page, 'team-ai')).focus();
      await page.keyboard.press('Tab');
      const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-expanded'));
      expect(await focused()).toBe('true');
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe('false');
      const shown = await links(page);
      expect(['s1', 's2', 's3'].filter((id) => shown.includes(id))).toEqual([]);
      expect(shown).toContain('s4');
      await page.keyboard.press('j');
      await arriveAt(page, headingOf('s1'));
      await waitForCurrent(page, headingOf('team-ai'));
      const popupPage = await stage.backstage();
      await expect.poll(async () => (await readAreas(popupPage)).local['settings']).toMatchObject({ foldedParts: ['team-ai'] });
      await page.bringToFront();
      await stage.visit(page, 'desktop');
      await expect.poll(() => links(page)).toEqual(shown);
      await (await page.$('techand-companion >>> .fold[aria-expanded="false"]'))?.click();
      await expect.poll(() => links(page)).toContain('s1');
    });
  });

  describeFresh(stage, 'the contents that the reader wants on the left', { sampledIn: 'chromium' }, () => {
    it('stand there at once and on the next visit, beside the article and inside the window', async () => {
      const page = await stage.open('desktop', { width: 1440 });
      const sides = () =>
        page.evaluate(() => {
          const host = document.querySelector('techand-companion[data-part="contents"]');
          const panel = host?.shadowRoot?.querySelector('.contents.beside')?.getBoundingClientRect();
          const text = document.querySelector('.contents_style h2')?.getBoundingClientRect();
          if (!panel || !text || panel.width === 0) return null;
          if (panel.left < 0 || panel.right > document.documentElement.clientWidth) return 'outside';
          return panel.right <= text.left ? 'left' : panel.left >= text.right ? 'right' : 'over';
        });
      expect(await sides()).toBe('right');
      const popupPage = await stage.backstage();
      await askBackground(popupPage, 'settings/change', { contentsLeft: true });
      await page.bringToFront();
      await expect.poll(sides).toBe('left');
      await stage.visit(page, 'desktop');
      await expect.poll(sides).toBe('left');
      expect(await readCurrent(page)).toEqual([headingOf('intro')]);
    });
  });
}
