import type { Page } from 'puppeteer-core';

const HEADINGS = '.contents_style h2, .contents_style h3, .contents_style h4';

/** The texts of the article's headings, on a page in the blog's own skin. */
export function readHeadings(page: Page): Promise<string[]> {
  return page.$$eval(HEADINGS, (headings) => headings.map(({ textContent }) => textContent ?? ''));
}

export interface Arrival {
  /** Pixels between the bottom of the page's header and the top of the heading. */
  readonly belowHeader: number;
  readonly hasFocus: boolean;
}

/** Where a heading stands once the page scrolls no more. */
export async function arriveAt(page: Page, heading: string): Promise<Arrival> {
  await settle(page);
  return page.evaluate((selector, text) => {
    const found = [...document.querySelectorAll(selector)].find(({ textContent }) => textContent === text);
    if (!found) throw new Error(`no heading ${text}`);
    const header = document.querySelector('.kep-header')?.getBoundingClientRect().bottom ?? 0;
    return { belowHeader: found.getBoundingClientRect().top - header, hasFocus: document.activeElement === found };
  }, HEADINGS, heading);
}

/** Waits until the page has not scrolled for a tenth of a second. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => {
    let last = -1;
    let since = 0;
    const look = (now: number): void => {
      if (scrollY !== last) since = now;
      last = scrollY;
      if (now - since > 100) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }));
}

/** Puts a heading a third down the viewport, at once. */
export async function showHeading(page: Page, heading: string): Promise<void> {
  await page.evaluate((selector, text) => {
    const found = [...document.querySelectorAll(selector)].find(({ textContent }) => textContent === text);
    if (!found) throw new Error(`no heading ${text}`);
    scrollTo({ top: found.getBoundingClientRect().top + scrollY - innerHeight / 3, behavior: 'instant' });
  }, HEADINGS, heading);
  await settle(page);
}

export function scrollToEnd(page: Page, end: 'top' | 'bottom'): Promise<void> {
  return page.evaluate((where) => scrollTo({ top: where === 'top' ? 0 : document.documentElement.scrollHeight, behavior: 'instant' }), end);
}
