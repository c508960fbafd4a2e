import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { pageTexts } from '../../../src/i18n/page';
import { sessionOf } from '../../../src/domain/post/post';
import { POST_FACTS } from '../../../src/post/outline';
import { BAR, readBars, type Bar } from '../steps/page/bars';
import { describeFresh } from '../steps/stage/fresh';
import { arriveAt } from '../steps/page/headings';
import { headingOf, SESSION_IDS } from '../steps/page/panel';
import { startScreenReader, partsOf } from '../steps/accessibility/spoken';
import type { Stage } from '../steps/stage/stage';

/** The bar under each session's heading: speakers, links to the talk, and links to its neighbours. */
export function sessionBars(stage: Stage): void {
  describeFresh(stage, 'the session bars', { sampledIn: 'chromium' }, () => {
    let page: Page;
    let bars: Bar[];
    beforeAll(async () => {
      page = await stage.open('desktop');
      bars = await readBars(page);
    });

    it('are right under the seven sessions’ headings', () => {
      expect(bars.map(({ heading }) => heading)).toEqual(SESSION_IDS.map(headingOf));
    });

    it.each(SESSION_IDS)('name the speaker of %s and link page, its archived copy, video and slides', (id) => {
      const bar = bars[SESSION_IDS.indexOf(id)];
      const session = sessionOf(POST_FACTS, id);
      for (const { nick } of session?.speakers ?? []) expect(bar?.text).toContain(nick);
      const archived = `https://web.archive.org/web/2023/${session?.page}`;
      expect(bar?.links.slice(0, 4).map(({ href }) => href)).toEqual([session?.page, archived, session?.video, session?.slides]);
    });

    it('name the sessions before and after', () => {
      const neighbours = bars.map(({ links }) => links.slice(4).map(({ name }) => name));
      expect(neighbours).toEqual(
        SESSION_IDS.map((_, index) => [
          ...SESSION_IDS.slice(index - 1, index).map((id) => `이전 세션: ${headingOf(id)}`),
          ...SESSION_IDS.slice(index + 1, index + 2).map((id) => `다음 세션: ${headingOf(id)}`),
        ]),
      );
    });

    it('say to a screen reader where they lead once: a link’s name, and nothing beside it', async () => {
      const screenReader = await startScreenReader(stage, page);
      const readLinks = async () => partsOf(partsOf(await screenReader.read(), 'navigation', pageTexts('ko').sessionLinks), 'link');
      await expect.poll(async () => (await readLinks()).map(({ name }) => name)).toContain(`다음 세션: ${headingOf('s2')}`);
      const spoken = await readLinks();
      await screenReader.close();
      expect(spoken.length).toBe(bars.flatMap(({ links }) => links).length);
      expect(spoken.filter(({ description }) => description !== '')).toEqual([]);
      const titles = await page.$$eval('techand-companion >>> .neighbours [title]', (words) =>
        words.map((word) => (word as HTMLElement).title),
      );
      expect(new Set(titles)).toEqual(new Set(SESSION_IDS.map(headingOf)));
    });

    it.each([
      ['다음', 's3', 's4'],
      ['이전', 's4', 's3'],
    ] as const)('%s 세션 leads from %s to %s', async (way, from, to) => {
      const bar = (await page.$$(BAR))[SESSION_IDS.indexOf(from)];
      await (await bar?.$(`a[aria-label^="${way} 세션"]`))?.click();
      const { belowHeader, hasFocus } = await arriveAt(page, headingOf(to));
      expect(hasFocus).toBe(true);
      expect(belowHeader).toBeGreaterThanOrEqual(0);
      expect(belowHeader).toBeLessThanOrEqual(40);
    });
  });
}
