import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { GECKO_ID } from '../../../src/platform/manifest/extension-ids';
import { describeFresh, describeSampled } from '../steps/stage/fresh';
import { scrollToEnd, untilScrollRests } from '../steps/page/headings';
import { ALL_HOSTS, readHosts } from '../steps/page/hosts';
import { readPageLine, untilPageLine } from '../steps/extension/page-line';
import { setSwitch } from '../steps/extension/popup';
import { stateOf, waitForState, type Stage } from '../steps/stage/stage';
import { addressOf } from '../steps/stage/web';
import { REPEATS, sample } from '../../sample';

/** Pages that handle the companion's elements as if they were theirs. */
export function roughPages(stage: Stage): void {
  describeFresh(stage, 'a page that handles our elements', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.open('desktop');
    });
    beforeEach(async () => {
      await page.bringToFront();
      await scrollToEnd(page, 'top');
    });

    const expectHosts = () => expect.poll(() => readHosts(page)).toEqual(ALL_HOSTS);

    it.each(['.contents_style', 'body'])('writes the HTML of %s again: each is there once', async (selector) => {
      await page.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        const html = element?.innerHTML ?? '';
        if (element) element.innerHTML = html;
      }, selector);
      await expectHosts();
    });

    it('removes, moves and copies them: each is there once, at its mount point', async () => {
      await page.evaluate(() => {
        for (const host of document.querySelectorAll('techand-companion')) host.remove();
      });
      await expectHosts();
      await page.evaluate(() => {
        const box = document.createElement('div');
        document.querySelector('.contents_style')?.prepend(box);
        for (const host of document.querySelectorAll('techand-companion')) box.append(host, host.cloneNode(true));
      });
      await expectHosts();
    });

    it('sends the event by which scripts end each other: ours goes on', async () => {
      const id = stage.name === 'chromium' ? new URL(stage.browser().extensionUrl('')).hostname : GECKO_ID;
      await page.evaluate((own) => {
        for (const contentScriptName of ['post', '']) {
          const detail = { contentScriptName, messageId: 'of-the-page' };
          document.dispatchEvent(new CustomEvent(`${own}:post:wxt:content-script-started`, { detail }));
        }
      }, id);
      expect(await readHosts(page)).toEqual(ALL_HOSTS);
      const at = await page.evaluate(() => scrollY);
      await page.keyboard.press('j');
      await untilScrollRests(page);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(at);
    });

    describeSampled(stage.name, 'with a name of ours', { sampledIn: 'chromium' }, () => {
      it('has attributes and elements of its own that are named like ours: they stay, off and on', async () => {
        const popup = await stage.popupOver(page);
        await page.evaluate(() => {
          for (const host of document.querySelectorAll<HTMLElement>('techand-companion')) {
            host.hidden = true;
            document.body.append(host.cloneNode());
          }
        });
        await setSwitch(popup, false);
        await expect.poll(() => readHosts(page)).toEqual([]);
        const own = '<em data-techand="x" data-techand-term="sql" role="note">SQL</em><techand-companion id="own">a</techand-companion>';
        await page.evaluate((html) => {
          document.documentElement.dataset['techand'] = 'of the page';
          document.querySelector('.contents_style p')?.insertAdjacentHTML('beforeend', html);
        }, own);
        const isThere = () => page.$eval('.contents_style p', ({ innerHTML }, html) => innerHTML.endsWith(html), own);
        await setSwitch(popup, true);
        await expect.poll(() => stateOf(page)).toBe('ready');
        expect(await isThere()).toBe(true);
        await setSwitch(popup, false);
        await expect.poll(() => stateOf(page)).toBe('of the page');
        expect(await isThere()).toBe(true);
        await setSwitch(popup, true);
        await expect.poll(() => stateOf(page)).toBe('ready');
        await popup.close();
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('#own, em[data-techand]')) element.remove();
        });
      });
    });
  });

  describeFresh(stage, 'a page that has made our element its own', () => {
    it.each(sample(['attachShadow', 'nothing', 'throw'], 1))('by a class whose constructor does: %s', REPEATS, async (what) => {
      const page = await stage.newPage();
      await page.evaluateOnNewDocument(defineOurs, what);
      await page.goto(addressOf('desktop'), { waitUntil: 'load' });
      await waitForState(page);
      await expect.poll(() => readHosts(page)).toEqual(ALL_HOSTS);
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, '세션 7개를 모두 찾았어요');
      expect(await readPageLine(popup)).not.toContain('동작하지 않은');
      await popup.close();
      await page.close();
    });
  });

  describeFresh(stage, 'a page that makes our element its own when we are there', { sampledIn: 'firefox' }, () => {
    it.each(sample(['attachShadow', 'open', 'nothing'], 1))(
      'and writes its body anew: each is there once, and none when off (%s)',
      REPEATS,
      async (what) => {
        const page = await stage.open('desktop');
        await page.evaluate(defineOurs, what);
        await page.evaluate(() => {
          document.body.innerHTML = String(document.body.innerHTML);
        });
        await expect.poll(() => readHosts(page)).toEqual(ALL_HOSTS);
        const popup = await stage.popupOver(page);
        await setSwitch(popup, false);
        await expect.poll(() => readHosts(page)).toEqual([]);
        await setSwitch(popup, true);
        await expect.poll(() => readHosts(page)).toEqual(ALL_HOSTS);
        await popup.close();
        await page.close();
      },
    );
  });

  describeFresh(stage, 'a page that always removes our elements', { sampledIn: null }, () => {
    it('is left whole, and the popup says so', async () => {
      const page = await stage.open('desktop');
      await page.evaluate(() => {
        const removed = { times: 0 };
        Object.assign(window, { removed });
        const remove = (): void => {
          const hosts = document.querySelectorAll('techand-companion');
          if (hosts.length > 0) removed.times += 1;
          for (const host of hosts) host.remove();
        };
        new MutationObserver(remove).observe(document, { childList: true, subtree: true });
        remove();
      });
      // It comes back at ever greater distances; all of them together are longer than anything is waited for.
      const removals = () => page.evaluate(() => (window as unknown as { removed: { times: number } }).removed.times);
      for (const times of [3, 5]) await expect.poll(removals).toBeGreaterThanOrEqual(times);
      await expect.poll(() => stateOf(page)).toBeUndefined();
      expect(await readHosts(page)).toEqual([]);
      const popup = await stage.popupOver(page);
      await untilPageLine(popup, '이 페이지가 더한 것을 계속 지워서 물러나 있어요');
      await popup.close();
    });
  });
}

/** Runs in the page. */
function defineOurs(what: string): void {
  customElements.define(
    'techand-companion',
    class extends HTMLElement {
      constructor() {
        super();
        // One that is there already has a root; the page's own error about that is none of ours.
        if (what === 'attachShadow' && this.shadowRoot === null) this.attachShadow({ mode: 'closed' });
        // Only those that have none yet: a copy of ours.
        if (what === 'open' && this.shadowRoot === null) this.attachShadow({ mode: 'open' });
        if (what === 'throw') throw new TypeError('made by nobody but the page');
      }
    },
  );
}
