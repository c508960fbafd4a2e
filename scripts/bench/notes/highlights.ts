import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../tests/browser/browser';
import { median } from '../bench';
import { openBarePage, run } from './builds';
import type { Figure } from './figures';
import { countPainted, highlightPassage, readPaintedAt, watchPainted } from './highlights-in-page';
import { POST_ADDRESS } from './post';
import type { SeedTarget } from './seeding-in-page';

const AWAKE = 9;
const STOPPED = 5;

/** The article must offer this many passages that are not highlighted yet. */
export const NEW_PASSAGES = AWAKE + STOPPED;

export const HIGHLIGHT_NOTES = [
  `a highlight: from the message of one tab's content script to the frame in which a second tab has it painted beside a third as many as there are notes, ${AWAKE} times; ${STOPPED} with the background stopped before`,
];

interface Side {
  readonly browser: TestBrowser;
  readonly extensionPage: Page;
  readonly second: Page;
  readonly awake: number[];
  readonly stopped: number[];
}

/** Highlights passages in one tab of the post and measures when they are painted in another, in each of the browsers. */
export async function measureHighlights(
  browsers: readonly TestBrowser[],
  stored: number,
  fresh: readonly SeedTarget[],
): Promise<readonly Figure[]> {
  const sides: Side[] = [];
  for (const browser of browsers) sides.push(await openSide(browser, stored));
  for (const [at, passage] of fresh.slice(0, NEW_PASSAGES).entries()) {
    for (const side of sides) {
      const isStopped = at >= AWAKE;
      if (isStopped) await side.browser.stopWorker();
      (isStopped ? side.stopped : side.awake).push(await keepOne(side, passage));
    }
  }
  for (const { browser } of sides)
    for (const page of await browser.browser().pages()) if (page.url().startsWith(POST_ADDRESS)) await page.close();
  for (const { extensionPage } of sides) await extensionPage.close();
  return [
    { what: 'a highlight painted in a second tab, median', values: sides.map(({ awake }) => median(awake)) },
    { what: 'the same, the background stopped before, median', values: sides.map(({ stopped }) => median(stopped)) },
  ];
}

async function openSide(browser: TestBrowser, stored: number): Promise<Side> {
  const extensionPage = await openBarePage(browser);
  await openPost(browser, stored);
  return { browser, extensionPage, second: await openPost(browser, stored), awake: [], stopped: [] };
}

async function openPost(browser: TestBrowser, stored: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(POST_ADDRESS, { waitUntil: 'domcontentloaded' });
  await until(async () => (await run(page, countPainted)) >= stored, `${stored} painted passages`);
  return page;
}

async function keepOne({ browser, extensionPage, second }: Side, passage: SeedTarget): Promise<number> {
  await second.bringToFront();
  await run(second, watchPainted);
  const sentAt = await run(extensionPage, highlightPassage, passage);
  await until(async () => (await run(second, readPaintedAt)) > 0, 'the new passage');
  const paintedAt = await run(second, readPaintedAt);
  const popup = await browser.waitForPopup();
  await popup.close();
  // What the popup still had to read must not count for the next one.
  await wait(1_000);
  return paintedAt - sentAt;
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`${what}: never there`);
    await wait(100);
  }
}
