import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../browser/browser';

/** A picture of the extension, opened as a page. */
export async function openBackstage(browser: TestBrowser): Promise<Page> {
  const page = await browser.newPage();
  // Firefox's driver gets no event for the load of an extension's page.
  await page.goto(browser.extensionUrl('icon/16.png'), { waitUntil: [] });
  await page.waitForSelector('img');
  return page;
}

/** An extension that is installed anew closes its pages, or leaves them without its powers. */
export function hasPowers(page: Page): Promise<boolean> {
  return page
    .evaluate(() => (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id !== undefined)
    .catch(() => false);
}
