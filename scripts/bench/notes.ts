import type { Page } from 'puppeteer-core';
import { launchBrowser, type TestBrowser } from '../../tests/browser/browser';
import { startSite } from '../../tests/browser/site';
import { buildFor } from '../build';
import { ROOT } from '../run';
import { median, milliseconds, type Bench, type Table } from './bench';
import { listenInPopup, readHeard, seedNotes, startExport, type Heard } from './notes-in-page';

const COUNTS = [100, 1_000, 10_000];
const OPENINGS = 9;
const KEYS = 41;
const EXPORTS = 7;
/** What esbuild wraps around the functions that are sent to the page. */
const NAMES = 'globalThis.__name = (named) => named';

/** The whole extension in Chromium, with so many notes stored: opening the popup, writing a note, taking all of them out. */
export const notes: Bench = { name: 'notes', run: measureAll };

async function measureAll(): Promise<readonly Table[]> {
  if (!(await buildFor('chrome'))) throw new Error('the extension could not be built');
  const rows: string[][] = [];
  for (const count of COUNTS) rows.push(await withStored(count));
  return [{
    title: 'Notes in the real extension (Chromium, the popup in a tab of 380 × 600, medians)',
    columns: ['notes stored', 'document there', 'first rows painted', 'of it after the document', 'list complete', 'key to durable answer', 'of it background', 'export ready', 'file'],
    rows,
    notes: [
      `popup: from the navigation, ${OPENINGS} openings in tabs of new processes, the worker stopped before each`,
      '"document there": the browser has started a process and a document for it, before any of our code; "after the document": from then on; budget 100 ms of it at 1,000 notes',
      `writing: from the key's own time to the answer that the transaction (durability strict) is complete, ${KEYS} keys in one note; budget 50 ms at 10,000`,
      '"of it background": from sending that write to its answer',
      `export: from the click to the file handed to the browser, ${EXPORTS} times; budget 1 s at 10,000`,
      'a third of the notes quotes a passage, a ninth names a term; each has its safety copy',
    ],
  }];
}

async function withStored(count: number): Promise<string[]> {
  const site = await startSite(() => null);
  const browser = await launchBrowser('chromium', {
    extensionDir: `${ROOT}.output/chrome-mv3`, site, language: 'ko', viewport: { width: 380, height: 600 },
  });
  try {
    const seed = await browser.openExtensionPage('popup.html');
    await seed.waitForSelector('.note-list[aria-busy="false"]');
    await seed.evaluate(NAMES);
    await seed.evaluate(seedNotes, count);
    await seed.close();
    const openings: Heard['opening'][] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await browser.stopWorker();
      const page = await openPopup(browser);
      openings.push((await page.evaluate(readHeard)).opening);
      await page.close();
    }
    const page = await openPopup(browser);
    const saves = await writeKeys(page);
    const exports = await takeOut(page);
    return [
      count.toLocaleString('en'),
      milliseconds(median(openings.map((opening) => opening.document))),
      milliseconds(median(openings.map(({ rows }) => rows))),
      milliseconds(median(openings.map((opening) => opening.rows - opening.document))),
      milliseconds(median(openings.map(({ all }) => all))),
      milliseconds(median(saves.map(({ fromKey }) => fromKey))),
      milliseconds(median(saves.map(({ fromSending }) => fromSending))),
      milliseconds(median(exports.map(({ ms }) => ms))),
      `${((exports[0]?.bytes ?? 0) / 1e6).toFixed(1)} MB`,
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function openPopup(browser: TestBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(NAMES);
  await page.evaluateOnNewDocument(listenInPopup);
  await page.goto(browser.extensionUrl('popup.html'));
  await page.waitForSelector('.note-list[aria-busy="false"]', { timeout: 30_000 });
  await page.waitForFunction(() => (globalThis as unknown as { heard: { opening: { rows: number } } }).heard.opening.rows > 0);
  return page;
}

async function writeKeys(page: Page): Promise<readonly { fromKey: number; fromSending: number }[]> {
  await page.bringToFront();
  await page.focus('#note');
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a');
    await page.waitForFunction((wanted) => (globalThis as unknown as { heard: { saves: unknown[] } }).heard.saves.length === wanted, {}, key + 1);
  }
  return (await page.evaluate(readHeard)).saves;
}

async function takeOut(page: Page): Promise<readonly { ms: number; bytes: number }[]> {
  for (let times = 0; times < EXPORTS; times += 1) {
    await page.evaluate(startExport);
    await page.waitForFunction((wanted) => (globalThis as unknown as { heard: { exports: unknown[] } }).heard.exports.length === wanted, {}, times + 1);
  }
  return (await page.evaluate(readHeard)).exports;
}
