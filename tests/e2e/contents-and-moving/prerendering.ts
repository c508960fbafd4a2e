import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeFresh } from '../steps/stage/fresh';
import { letPass } from '../steps/extension/let-pass';
import { listenToPages } from '../steps/extension/page-messages';
import type { Stage } from '../steps/stage/stage';
import { addressOf, PASTE_ADDRESS } from '../steps/stage/web';

/** Chromium prerenders a page before its link is opened, where the page before asks for it. */
export function prerendering(stage: Stage): void {
  if (stage.name !== 'chromium') return;
  describeFresh(stage, 'the prerendered post', () => {
    it('sends nothing until it is opened, and is complete then', async () => {
      const popupPage = await stage.extensionPage();
      // A busy machine makes nothing ready, and loads the page when it is opened; then it is tried once more.
      for (const attempt of [1, 2, 3]) {
        // Not one of the stage's: Chromium makes nothing ready from a page that a second session listens to.
        const page = await stage.browser().newPage();
        await page.goto(PASTE_ADDRESS);
        const received = await listenToPages(popupPage);
        await page.bringToFront();
        await page.evaluate(makeReady, addressOf('desktop'));
        await letPass(
          3000,
          'long enough for a page to be made ready, of which the driver learns nothing, and for messages to arrive, were it to speak',
        );
        expect(await received()).toEqual([]);
        await page.evaluate((url) => {
          setTimeout(() => location.assign(url));
        }, addressOf('desktop'));
        const opened = () => readOpened(popupPage);
        await expect.poll(opened).toMatchObject({ state: 'ready', bars: 7 });
        const { wasMadeReady = false } = (await opened()) ?? {};
        if (!wasMadeReady && attempt < 3) {
          await closeTabs(popupPage);
          continue;
        }
        expect(wasMadeReady).toBe(true);
        expect((await received()).filter((type) => type === 'page/mounted')).toHaveLength(1);
        await closeTabs(popupPage);
        break;
      }
    });
  });
}

function makeReady(url: string): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
  document.head.append(rules);
}

interface Opened {
  readonly state: string | undefined;
  readonly wasMadeReady: boolean;
  readonly bars: number;
}

/** What the two functions below ask of the extension's own page. */
interface Extension {
  readonly tabs: {
    readonly query: (which: { readonly url: string }) => Promise<readonly { readonly id: number }[]>;
    readonly remove: (ids: readonly number[]) => Promise<void>;
  };
  readonly scripting: {
    readonly executeScript: (what: {
      readonly target: { readonly tabId: number };
      readonly func: () => Opened;
    }) => Promise<readonly { readonly result: Opened }[]>;
  };
}

declare const chrome: Extension;

/**
 * Looks at the post through the extension: the prerendered page replaces the one before, and the driver
 * may lose sight of both for good.
 */
function readOpened(popupPage: Page): Promise<Opened | null> {
  return popupPage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://tech.kakaoenterprise.com/*' });
    if (tab === undefined) return null;
    const func = (): Opened => {
      const [navigation] = performance.getEntriesByType('navigation') as unknown as readonly { activationStart: number }[];
      return {
        state: document.documentElement.dataset['techand'],
        wasMadeReady: (navigation?.activationStart ?? 0) > 0,
        bars: document.querySelectorAll('techand-companion[data-part="session-bar"]').length,
      };
    };
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
    return answer?.result ?? null;
  });
}

function closeTabs(popupPage: Page): Promise<void> {
  return popupPage.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'https://tech.kakaoenterprise.com/*' });
    await chrome.tabs.remove(tabs.map(({ id }) => id));
  });
}
