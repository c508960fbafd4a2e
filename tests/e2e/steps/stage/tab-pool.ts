import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../browser/browser';

/** Tabs to be used again: a new tab, with its process, costs the browsers as much as the post that is loaded into it. */
export interface TabPool {
  /** A tab in front that shows nothing, with a window of this size. */
  readonly take: (width: number, height: number) => Promise<Page>;
  /** Takes a tab back that nobody needs any more; one that is not as new is closed. */
  readonly giveBack: (page: Page) => Promise<void>;
  /** Forgets the tabs of a browser that was closed. */
  readonly forget: () => void;
}

/** So many tabs wait behind the one in front; more would only take memory. */
const WAITING = 3;

/** What a tab remembers from one page to the next; whoever calls one of these has the tab for himself. */
const LASTING = [
  'createCDPSession',
  'emulate',
  'emulateMediaFeatures',
  'emulateMediaType',
  'evaluateOnNewDocument',
  'exposeFunction',
  'setRequestInterception',
] as const;

export function tabPool(browser: () => TestBrowser, onNew: (page: Page) => Promise<void>): TabPool {
  let waiting: Page[] = [];
  const changed = new WeakSet<Page>();

  const open = async (): Promise<Page> => {
    const page = await browser().newPage();
    await onNew(page);
    for (const name of LASTING) {
      const call = page[name].bind(page) as (...values: unknown[]) => unknown;
      Object.assign(page, {
        [name]: (...values: unknown[]) => {
          changed.add(page);
          return call(...values);
        },
      });
    }
    return page;
  };

  return {
    take: async (width, height) => {
      const isOfThisSize = (page: Page): boolean => page.viewport()?.width === width && page.viewport()?.height === height;
      // Not one that had another size before: in Firefox a driver's presses in such a tab missed what they were meant for.
      const used = waiting.find(isOfThisSize);
      waiting = waiting.filter((page) => page !== used);
      const page = used ?? (await open());
      if (!isOfThisSize(page)) await page.setViewport({ width, height });
      await page.bringToFront();
      return page;
    },
    giveBack: async (page) => {
      if (page.isClosed()) return;
      const isAsNew = !changed.has(page) && page.viewport()?.isMobile !== true && waiting.length < WAITING;
      if (isAsNew && (await isEmptied(page))) waiting.push(page);
      else if (!page.isClosed()) await page.close();
    },
    forget: () => {
      waiting = [];
    },
  };
}

/** Leaves the page; false where it does not let go, for example since its script still runs. */
async function isEmptied(page: Page): Promise<boolean> {
  try {
    await page.mouse.move(0, 0);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank', { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}
