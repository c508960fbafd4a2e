import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../tests/browser/browser';
import { buildBoth } from '../../build';
import { ROOT } from '../../run';
import { median, milliseconds, percentile, ratio, type Bench, type Table } from '../bench';
import { bundleForPage } from '../in-page';
import { launchWithNotes, run } from '../notes/builds';
import { passagesOfPost, startPost } from '../notes/post';
import { readKeys, readOpening, watchKeys, watchOpening, type Opening } from './openings-in-page';

const COUNTS = [1_000, 10_000];
const MANY = 10_000;
const OPENINGS = 9;
/** esbuild calls this helper in the functions that are sent to the page. */
const NAMES = 'globalThis.__name = (named) => named';

/** The windows in their sizes, and the page that they are compared with. */
const PAGES = [
  { called: 'an empty Preact page (the floor)', path: 'floor.html', width: 380, height: 600 },
  { called: 'popup', path: 'popup.html', width: 380, height: 600 },
  { called: 'side panel', path: 'sidepanel.html', width: 360, height: 900 },
  { called: 'notes page', path: 'notes.html', width: 1440, height: 900 },
] as const;

/** Words that many notes have, that one has, initials, a tag and several words in another order. */
const QUERIES = ['메모 777번', 'ㅁㅁ', '떠오른 생각', '#태그7', '적어 둔다 읽으면서', '아무데도없는말'];

/**
 * Popup, side panel and notes page, compared with an empty page of the same extension: opening with different numbers of
 * notes; searching and typing with the largest.
 */
export const windows: Bench = { name: 'windows', browsers: ['chromium'], run: measureAll };

async function measureAll(): Promise<readonly Table[]> {
  if (!(await buildBoth())) throw new Error('the extension could not be built');
  const folder = await mkdtemp(join(tmpdir(), 'techand-floor-'));
  const site = await startPost();
  const tables: Table[] = [];
  try {
    await buildWithFloor(join(folder, 'chrome-mv3'));
    const targets = await passagesOfPost(MANY / 3);
    for (const count of COUNTS) {
      const browser = await launchWithNotes('chromium', folder, { site, count, targets: targets.slice(0, Math.ceil(count / 3)) });
      try {
        tables.push(await measureOpenings(browser, count));
        if (count === MANY) tables.push(await measureSearch(browser), await measureTyping(browser));
      } finally {
        await browser.close();
      }
    }
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
  return tables;
}

/** This build with one more page, which draws one line. */
async function buildWithFloor(folder: string): Promise<void> {
  await cp(`${ROOT}.output/chrome-mv3`, folder, { recursive: true });
  await writeFile(join(folder, 'floor.js'), `${await bundleForPage('windows/floor-page.ts')}\nbench.draw();`);
  const html = '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>floor</title></head>';
  await writeFile(join(folder, 'floor.html'), `${html}<body><script type="module" src="floor.js"></script></body></html>`);
}

async function measureOpenings(browser: TestBrowser, count: number): Promise<Table> {
  const openings = PAGES.map((): Opening[] => []);
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    for (const [at, page] of PAGES.entries()) {
      await browser.stopWorker();
      const opened = await openPage(browser, page, count);
      openings[at]?.push(await run(opened, readOpening));
      await opened.close();
    }
  }
  const middle = (at: number, of: (opening: Opening) => number): number => median((openings[at] ?? []).map(of));
  const floor = middle(0, ({ screen }) => screen);
  return {
    title: `Opening at ${count.toLocaleString('en')} notes, Chromium`,
    columns: ['', 'of the floor', 'full screen painted', 'document there', 'list complete', 'longest task'],
    rows: PAGES.map(({ called }, at) => [
      called,
      ratio(
        middle(at, ({ screen }) => screen),
        floor,
      ),
      milliseconds(middle(at, ({ screen }) => screen)),
      milliseconds(middle(at, ({ document }) => document)),
      at === 0 ? '' : milliseconds(middle(at, ({ complete }) => complete)),
      milliseconds(middle(at, ({ longestTask }) => longestTask)),
    ]),
    notes: [
      `medians of ${OPENINGS} openings of each, taking turns, in tabs of new processes, the worker stopped before each; since the navigation`,
      'full screen painted: rows can be seen, reach the lower edge, and the number of notes is right',
      `budget: ${count === MANY ? '2' : '1.5'}× the floor, the list complete within a second, no task over 100 ms (0: none of 50 ms or more)`,
    ],
  };
}

async function openPage(browser: TestBrowser, { path, width, height }: (typeof PAGES)[number], count: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.evaluateOnNewDocument(NAMES);
  await page.evaluateOnNewDocument(watchOpening, String(count));
  await page.goto(browser.extensionUrl(path));
  const isDone = (isFloor: boolean): boolean => {
    const { opening } = globalThis as unknown as { opening: Opening };
    return opening.screen > 0 && (isFloor || opening.complete > 0);
  };
  await page.waitForFunction(isDone, { timeout: 30_000 }, path === 'floor.html');
  return page;
}

const FIELD = '#note-search';

async function measureSearch(browser: TestBrowser): Promise<Table> {
  const page = await openPage(browser, PAGES[3], MANY);
  await page.bringToFront();
  const rows: string[][] = [];
  await run(page, watchKeys);
  let before = 0;
  for (const query of QUERIES) {
    await page.focus(FIELD);
    for (const key of query) {
      await page.keyboard.sendCharacter(key);
      before += 1;
      await page.waitForFunction((wanted) => (globalThis as unknown as { keys: number[] }).keys.length >= wanted, {}, before);
    }
    const { keys } = await run(page, readKeys);
    const own = keys.slice(before - [...query].length);
    rows.push([query, milliseconds(median(own)), milliseconds(Math.max(...own))]);
    await page.$eval(FIELD, (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    before += 1;
    await page.waitForFunction((wanted) => (globalThis as unknown as { keys: number[] }).keys.length >= wanted, {}, before);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  }
  const { keys, longestTask } = await run(page, readKeys);
  await page.close();
  return {
    title: `Searching ${MANY.toLocaleString('en')} notes on the notes page`,
    columns: ['typed key by key', 'median', 'slowest'],
    rows: [...rows, ['all keys', milliseconds(median(keys)), milliseconds(percentile(keys, 0.95))]],
    notes: [
      'from the input event until what it changes is painted; a frame of waiting is part of it; of all keys: median and 95th of 100',
      `the longest task: ${milliseconds(longestTask)}; budget 50 ms a key, no task over 100 ms`,
    ],
  };
}

const TYPED = 40;

async function measureTyping(browser: TestBrowser): Promise<Table> {
  const reader = await openPage(browser, PAGES[3], MANY);
  const writer = await openPage(browser, PAGES[1], MANY);
  await writer.bringToFront();
  await writer.focus('#note');
  await run(writer, watchKeys);
  for (let key = 1; key <= TYPED; key += 1) {
    await writer.keyboard.press('a');
    await writer.waitForFunction((wanted) => (globalThis as unknown as { keys: number[] }).keys.length >= wanted, {}, key);
  }
  const { keys, longestTask } = await run(writer, readKeys);
  await writer.close();
  await reader.close();
  return {
    title: `Typing in the popup at ${MANY.toLocaleString('en')} notes, the notes page open beside it`,
    columns: ['', 'median', '95th of 100'],
    rows: [['from the input event until it is painted', milliseconds(median(keys)), milliseconds(percentile(keys, 0.95))]],
    notes: [`the longest task in the popup: ${milliseconds(longestTask)}`],
  };
}
