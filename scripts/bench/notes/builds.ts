import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type BrowserName, type TestBrowser } from '../../../tests/browser/browser';
import { asExpression } from '../../../tests/browser/popup';
import type { Site } from '../../../tests/browser/site';
import { ROOT } from '../../run';
import { clearSession, compareNow, seedNotes, type SeedTarget } from './seeding-in-page';

/** A folder with `chrome-mv3` and `firefox-mv3` of one version. */
export type Build = string;

/** The build of this version, and the one that it is compared with. */
export function buildsOf(beside: string | null): readonly Build[] {
  return [`${ROOT}.output`, ...(beside === null ? [] : [resolve(beside)])];
}

/** What all sides get. */
export interface Stored {
  readonly site: Site;
  readonly count: number;
  /** Passages of the page that `site` shows; a third of the notes quotes one. */
  readonly targets: readonly SeedTarget[];
}

/** A browser with one build, its own profile, a number of notes, and the copies that this build keeps of them. */
export async function launchWithNotes(name: BrowserName, build: Build, { site, count, targets }: Stored): Promise<TestBrowser> {
  const extensionDir = `${build}/${name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'}`;
  const viewport = { width: 1280, height: 900 };
  const browser = await launchBrowser(name, { extensionDir, site, language: 'ko', viewport });
  try {
    // Whoever opens the database first creates it.
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitForSelector('.note-list[aria-busy="false"]', { timeout: 60_000 });
    await popup.close();
    const page = await openBarePage(browser);
    await run(page, seedNotes, count, targets);
    // Each version makes the copies in its own way, when it finds that there are none.
    await browser.stopWorker();
    await run(page, clearSession);
    await run(page, compareNow);
    await wait(3_000);
    await browser.stopWorker();
    await page.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A page of the extension without code of ours. */
export async function openBarePage(browser: TestBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(browser.extensionUrl('icon/16.png'), { waitUntil: [] });
  await page.waitForSelector('img');
  return page;
}

/** Runs a function of an in-page file in a page; the function must be self-contained. */
export async function run<Values extends unknown[], Value>(
  page: Page,
  work: (...values: Values) => Value,
  ...values: Values
): Promise<Awaited<Value>> {
  return (await page.evaluate(asExpression(work, values))) as Awaited<Value>;
}
