import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { SECTIONS } from '../../fixtures/article';
import { PAGE_VARIANTS } from '../../fixtures/pages';
import { letPagePass } from '../steps/extension/let-pass';
import { readBars } from '../steps/page/bars';
import { describeFresh } from '../steps/stage/fresh';
import { readPanel, textsOf } from '../steps/page/panel';
import { stateOf, waitForState, type Stage } from '../steps/stage/stage';
import { addressOf, sourceOf } from '../steps/stage/web';
import { waitIn } from '../steps/stage/wait-in';
import { REPEATS, sample } from '../../sample';

/** Each is recognised in tests/page, too, without a browser. */
const RECOGNISED = PAGE_VARIANTS.filter((variant) => variant.recognised);

const ADDRESSES = [
  ['plain http', { scheme: 'http' }],
  ['a doubled slash', { path: '//173' }],
  ['a trailing slash', { path: '/173/' }],
  ['a query and a fragment', { path: '/173?category=882488&utm_source=x', fragment: '#entry173comment' }],
  ['the mobile address', { path: '/m/173/' }],
] as const;

/** The post is recognised however its page is written, and nothing else is. */
export function recognition(stage: Stage): void {
  describeFresh(stage, 'recognition', { sampledIn: 'chromium' }, () => {
    let page: Page;
    let patient: Page;
    beforeAll(async () => {
      // A page with the title and no body yet is given ten seconds; they pass while the others are looked at.
      patient = await stage.newPage();
      await patient.goto(addressOf('title-only'), { waitUntil: 'load' });
      page = await stage.newPage();
    });

    it.each(sample(RECOGNISED, 5))('mounts on $name: $differs', REPEATS, async ({ name, page: shape }) => {
      await stage.visit(page, name);
      const missing = typeof shape === 'string' ? [] : shape.missing;
      if (name === 'replaced-body') await replaced(page);
      expect(await stateOf(page)).toBe('ready');
      expect(textsOf((await readPanel(page)) ?? [])).toEqual(
        SECTIONS.filter(({ id }) => !missing.includes(id)).map(({ heading }) => heading),
      );
      expect(await readBars(page)).toHaveLength(missing.length === 0 ? 7 : 5);
    });

    it.each(sample(ADDRESSES, 3))('mounts at %s', REPEATS, async (_, asking) => {
      await page.goto(addressOf('desktop', asking), { waitUntil: 'load' });
      await waitForState(page);
      expect(await stateOf(page)).toBe('ready');
    });

    it.each(PAGE_VARIANTS.filter(({ recognised, path }) => !recognised && path.startsWith('/173')))(
      'leaves $name alone but for one attribute: $differs',
      async ({ name }) => {
        const at = name === 'title-only' ? patient : page;
        if (at === page) await page.goto(addressOf(name), { waitUntil: 'load' });
        await at.bringToFront();
        await waitForState(at);
        expect(await stateOf(at)).toBe('not-recognised');
        expect(await htmlAgainst(at, sourceOf(name), 'data-techand')).toBe('as sent');
      },
    );

    it.each(sample(['/1730', '/', '/17', '/173abc', '/m/1730', '/category/Krew%20Insight', '/tag/AI'], 3))(
      'does not touch the same article at %s at all',
      REPEATS,
      async (path) => {
        await page.bringToFront();
        await page.goto(addressOf('desktop', { path }), { waitUntil: 'load' });
        await letPagePass(page);
        expect(await stateOf(page)).toBeUndefined();
        expect(await htmlAgainst(page, sourceOf('desktop'), null)).toBe('as sent');
      },
    );
  });
}

/** Waits until the new copy of the article is there with its bars. */
async function replaced(page: Page): Promise<void> {
  await waitIn(
    page,
    () =>
      document.querySelector('#article-to-come') === null && document.querySelectorAll('.contents_style techand-companion').length === 7,
  );
}

/** `as sent` where the page is what its source parses to, one attribute of the root left out; else where they part. */
function htmlAgainst(page: Page, source: string, attribute: string | null): Promise<string> {
  return page.evaluate(
    (html, name) => {
      const root = document.documentElement.cloneNode(true) as Element;
      if (name !== null) root.removeAttribute(name);
      const is = root.outerHTML;
      const was = new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
      if (is === was) return 'as sent';
      const at = [...was].findIndex((character, index) => character !== is[index]);
      return `differs at ${at}: ${is.slice(at, at + 80)}`;
    },
    source,
    attribute,
  );
}
