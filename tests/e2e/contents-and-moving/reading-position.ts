import { afterEach, expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { findWrongMarks } from '../steps/page/position';
import { REPEATS, sample, times } from '../../sample';
import type { Stage } from '../steps/stage/stage';
import { arriveAt } from '../steps/page/headings';
import { headingOf, linkTo, waitForCurrent } from '../steps/page/panel';
import { setZoom } from '../steps/stage/zoom';
import { waitIn } from '../steps/stage/wait-in';

const STEPS = times(40, 8);
/** Fewer where the reader stays at each. */
const STAYS = times(40, 6);

const VIEWS = [
  { name: 'a desktop window', width: 1280, zoom: 1, variant: 'desktop' },
  { name: 'a window at 50 %', width: 1280, zoom: 0.5, variant: 'desktop' },
  { name: 'a phone of 360 px', width: 360, zoom: 1, variant: 'desktop' },
  { name: 'a window with a tall fixed header', width: 1280, zoom: 1, variant: 'tall-header' },
  { name: 'a window at 200 %', width: 1280, zoom: 2, variant: 'desktop' },
] as const;

/** The section that the panel marks, compared with the headings' real positions. */
export function readingPosition(stage: Stage): void {
  describeFresh(stage, 'the current entry', { sampledIn: 'firefox' }, () => {
    afterEach(() => setZoom(stage, 1));

    it.each(sample(VIEWS, 2))(
      'in $name is the heading last passed, at many positions down the page',
      REPEATS,
      async ({ width, zoom, variant }) => {
        const page = await stage.open(variant, { width });
        const before = await page.evaluate(() => innerWidth);
        await setZoom(stage, zoom);
        if (zoom !== 1) await waitIn(page, (was) => innerWidth !== was, before);
        await page.bringToFront();
        expect(await findWrongMarks(page, STEPS)).toEqual([]);
        // All tabs of the site have this zoom, also later ones; it is taken back through a tab that is open.
        await setZoom(stage, 1);
        await page.close();
      },
    );
  });

  describeFresh(stage, 'the minutes of the contents', { sampledIn: 'chromium' }, () => {
    it('add up to those of the head at many positions, in which the reader stays for a moment', REPEATS, async () => {
      const page = await stage.open('desktop', { width: 1440 });
      const seen: { head: number; rows: number }[] = [];
      for (let step = 0; step <= STAYS; step += 1) {
        await page.evaluate((share) => scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' }), step / STAYS);
        // Long enough to have read some of what is in view, so that the numbers go down.
        await new Promise((resolve) => setTimeout(resolve, 700));
        seen.push(
          await page.evaluate(() => {
            const root = document.querySelector('techand-companion[data-part="contents"]')?.shadowRoot;
            const number = (text: string | null | undefined): number => Number(/(\d+)분/.exec(text ?? '')?.[1] ?? 0);
            const rows = [...(root?.querySelectorAll('.level-2 > .entry > .minutes') ?? [])];
            return {
              head: number(root?.querySelector('.progress')?.textContent),
              rows: rows.reduce((sum, { textContent }) => sum + number(textContent), 0),
            };
          }),
        );
      }
      expect(seen.filter(({ head, rows }) => head !== rows)).toEqual([]);
      expect(seen[0]?.head).toBeGreaterThan(3);
    });
  });

  describeFresh(stage, 'what was read', { sampledIn: null }, () => {
    it('is nothing of the sections that were jumped over, and what the reader has been in', async () => {
      const page = await stage.open('desktop');
      const read = () =>
        page.evaluate(() => {
          const root = document.querySelector('techand-companion[data-part="contents"]')?.shadowRoot;
          return Number(/(\d+)%/.exec(root?.querySelector('.progress')?.textContent ?? '')?.[1]);
        });
      for (const id of ['s2', 's5', 'outro'] as const) {
        await (await linkTo(page, id)).evaluate((link) => link.click());
        await arriveAt(page, headingOf(id));
        await waitForCurrent(page, headingOf(id));
      }
      // All of the article is above the window's lower edge now.
      expect(await read()).toBeLessThan(15);
      const before = await read();
      // The ending is so short that a third of its reading time is soon over.
      await expect.poll(read, { timeout: 30_000 }).toBeGreaterThan(before);
    });
  });
}
