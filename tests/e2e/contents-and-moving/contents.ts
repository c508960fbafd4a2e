import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { SECTIONS, type Section } from '../../fixtures/article';
import { describeFresh } from '../steps/stage/fresh';
import { arriveAt, readHeadings, scrollToEnd } from '../steps/page/headings';
import { readAreas } from '../steps/extension/extension-api';
import {
  clickLinkTo,
  headingOf,
  PANEL,
  readCurrent,
  readPanel,
  SESSION_IDS,
  textsOf,
  waitForCurrent,
  type Entry,
} from '../steps/page/panel';
import { REPEATS, sample } from '../../sample';
import type { Stage } from '../steps/stage/stage';
import { waitIn } from '../steps/stage/wait-in';

/** The contents panel: every heading under its parent, the current one, and a link to each. */
export function contents(stage: Stage): void {
  describeFresh(stage, 'the contents', { sampledIn: 'firefox' }, () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });

    it('list the headings of the page in order, nested under their parents', async () => {
      const entries = await readPanel(page);
      expect(textsOf(entries ?? [])).toEqual(await readHeadings(page));
      expect(entries).toEqual(nest(SECTIONS));
    });

    it('are last in the body, so that no text fragment link finds their text', async () => {
      const after = await page.$eval(PANEL, (nav) => {
        const host = (nav.getRootNode() as ShadowRoot).host;
        const following = [...document.body.children].slice([...document.body.children].indexOf(host) + 1);
        return {
          parent: host.parentElement?.localName,
          following: following.filter(({ localName }) => localName !== 'techand-companion').length,
        };
      });
      expect(after).toEqual({ parent: 'body', following: 0 });
    });

    it('mark the first entry at the top and the last at the end', async () => {
      await scrollToEnd(page, 'top');
      await expect.poll(() => readCurrent(page)).toEqual([headingOf('intro')]);
      await scrollToEnd(page, 'bottom');
      await waitForCurrent(page, headingOf('outro'));
      await scrollToEnd(page, 'top');
      await waitForCurrent(page, headingOf('intro'));
    });

    it.each(sample(SESSION_IDS, 3))('lead to %s: heading below the page’s header, focus on it, entry marked', REPEATS, async (id) => {
      await clickLinkTo(page, id);
      const { belowHeader, hasFocus } = await arriveAt(page, headingOf(id));
      expect(hasFocus).toBe(true);
      expect(belowHeader).toBeGreaterThanOrEqual(0);
      expect(belowHeader).toBeLessThanOrEqual(40);
      await waitForCurrent(page, headingOf(id));
    });
  });

  describeFresh(stage, 'the contents on a page with a side column', { sampledIn: 'chromium' }, () => {
    it('do not cover the article: a button opens them', async () => {
      const page = await stage.open('side-column');
      expect(await page.$eval(PANEL, (nav) => nav.getClientRects().length > 0)).toBe(false);
      expect(await page.$$eval('techand-companion >>> .contents.sheet', (sheets) => sheets.length)).toBe(1);
    });
  });

  describeFresh(stage, 'the contents in a low window, where their lists scroll', { sampledIn: 'firefox' }, () => {
    it('have a stop of Tab at each link and button, and at no list', async () => {
      const page = await stage.newPage(1280, 320);
      await stage.visit(page, 'desktop');
      await page.keyboard.press('j');
      await arriveAt(page, headingOf('s1'));
      await waitForCurrent(page, headingOf('s1'));
      await (await page.$('techand-companion >>> .terms-toggle'))?.click();
      const lists = await page.$$eval('techand-companion >>> :is(.outline, .terms ul)', (each) =>
        each.map((list) => list.scrollHeight > list.clientHeight),
      );
      expect(lists).toEqual([true, true]);
      await (await page.$('techand-companion >>> button.toggle'))?.focus();
      const stops: string[] = [];
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
        if (stop === undefined) break;
        stops.push(stop);
      }
      expect(stops.length).toBeGreaterThan(SECTIONS.length);
      expect(stops.filter((stop) => stop !== 'a' && stop !== 'button')).toEqual([]);
    });
  });

  describeFresh(stage, 'the closed contents', { sampledIn: 'chromium' }, () => {
    it('stay closed on the next visit, until they are opened', async () => {
      const page = await stage.open('desktop');
      const isShown = () => page.$eval(PANEL, (nav) => nav.getClientRects().length > 0);
      const press = async () => {
        await (await page.$('techand-companion >>> button[aria-controls]'))?.click();
      };
      // Leaving the page at the moment of the press would lose the change, so wait until it is stored.
      const popupPage = await stage.backstage();
      const untilStored = (contentsOpen: boolean) =>
        expect.poll(async () => (await readAreas(popupPage)).local['settings']).toMatchObject({ contentsOpen });
      await page.bringToFront();
      await press();
      await expect.poll(isShown).toBe(false);
      await untilStored(false);
      await stage.visit(page, 'desktop');
      await waitIn(page, () => {
        const panels = [...document.querySelectorAll('techand-companion')].map((host) =>
          host.shadowRoot?.querySelector('nav#techand-contents'),
        );
        return panels.some((nav) => nav?.hasAttribute('hidden'));
      });
      await press();
      await expect.poll(isShown).toBe(true);
      await untilStored(true);
      await stage.visit(page, 'desktop');
      await expect.poll(isShown).toBe(true);
    });
  });

  describeFresh(stage, 'the contents of a saved copy, its headings in the body itself', { sampledIn: 'chromium' }, () => {
    it('keep their position at every further update', async () => {
      const page = await stage.open('desktop', { width: 1280 });
      await page.evaluate(() => {
        const blocks = [...document.querySelectorAll('.contents_style > *')];
        document.body.replaceChildren(...blocks);
        document.body.style.cssText = 'max-width:720px;margin:0 auto';
      });
      const position = () =>
        page.evaluate(() => document.querySelector<HTMLElement>('techand-companion[data-part="contents"]')?.dataset['placing']);
      await expect.poll(position).toBe('beside');
      const placings = await page.evaluate(async () => {
        const host = document.querySelector<HTMLElement>('techand-companion[data-part="contents"]');
        const seen: (string | undefined)[] = [];
        new MutationObserver(() => seen.push(host?.dataset['placing'])).observe(host ?? document, { attributeFilter: ['data-placing'] });
        // Each update comes after a change of the page.
        for (let look = 0; look < 5; look += 1) {
          document.body.append(document.createElement('i'));
          document.body.style.paddingBottom = `${look}px`;
          // No event says that the companion has looked: it does so at most every 250 ms.
          await new Promise((resolve) => setTimeout(resolve, 260));
        }
        return seen;
      });
      expect(placings).toEqual([]);
      expect(await position()).toBe('beside');
    });
  });
}

/** The article's sections as entries, each below the last one of a higher level. */
function nest(sections: readonly Section[]): Entry[] {
  const [first, ...rest] = sections;
  if (!first) return [];
  const next = rest.findIndex(({ level }) => level <= first.level);
  const inside = next < 0 ? rest : rest.slice(0, next);
  return [{ text: first.heading, children: nest(inside) }, ...nest(rest.slice(inside.length))];
}
