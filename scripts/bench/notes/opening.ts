import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../tests/browser/browser';
import { median } from '../bench';
import { run } from './builds';
import type { Figure } from './figures';
import { recordInPopup, readRecorded, startExport, type Recorded } from './opening-in-page';

const OPENINGS = 9;
const KEYS = 41;
const EXPORTS = 7;
/** esbuild calls this helper in the functions that are sent to the page. */
const NAMES = 'globalThis.__name = (named) => named';
const SIZE = { width: 380, height: 600 };

export const OPENING_NOTES = [
  `popup: from the navigation, ${OPENINGS} openings in tabs of new processes, the worker stopped before each`,
  '"document there": the browser has started a process and a document for it, before any of our code; "after the document": from then on; budget 100 ms of it at 1,000 notes',
  `writing: from the key's own time to the answer that the transaction (durability strict) is complete, ${KEYS} keys in one note; budget 50 ms at 10,000`,
  `export: from the click to the file handed to the browser, ${EXPORTS} times; budget 500 ms at 10,000`,
];

interface Side {
  readonly browser: TestBrowser;
  readonly openings: Recorded['opening'][];
  recorded: Pick<Recorded, 'saves' | 'exports'>;
}

/** Opening the popup, typing in it and exporting all notes, in each of the browsers (Chromium). */
export async function measureOpening(browsers: readonly TestBrowser[]): Promise<readonly Figure[]> {
  const sides = browsers.map((browser): Side => ({ browser, openings: [], recorded: { saves: [], exports: [] } }));
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    for (const { browser, openings } of sides) {
      await browser.stopWorker();
      const page = await openPopup(browser);
      openings.push((await run(page, readRecorded)).opening);
      await page.close();
    }
  }
  for (const side of sides) {
    const page = await openPopup(side.browser);
    await writeKeys(page);
    await exportNotes(page);
    side.recorded = await run(page, readRecorded);
    await page.close();
  }
  const figure = (what: string, of: (side: Side) => readonly number[]): Figure => ({ what, values: sides.map((side) => median(of(side))) });
  return [
    figure('document there', ({ openings }) => openings.map((each) => each.document)),
    figure('first rows painted', ({ openings }) => openings.map(({ rows }) => rows)),
    figure('of it after the document', ({ openings }) => openings.map((each) => each.rows - each.document)),
    figure('list complete', ({ openings }) => openings.map(({ all }) => all)),
    figure('key to durable answer', ({ recorded }) => recorded.saves.map(({ fromKey }) => fromKey)),
    figure('of it background', ({ recorded }) => recorded.saves.map(({ fromSending }) => fromSending)),
    figure('export ready', ({ recorded }) => recorded.exports.map(({ ms }) => ms)),
    {
      ...figure('exported file', ({ recorded }) => recorded.exports.map(({ bytes }) => bytes)),
      write: (bytes) => `${(bytes / 1e6).toFixed(1)} MB`,
    },
  ];
}

async function openPopup(browser: TestBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.evaluateOnNewDocument(NAMES);
  await page.evaluateOnNewDocument(recordInPopup);
  await page.goto(browser.extensionUrl('popup.html'));
  await page.waitForSelector('.note-list[aria-busy="false"]', { timeout: 30_000 });
  await page.waitForFunction(() => (globalThis as unknown as { recorded: { opening: { rows: number } } }).recorded.opening.rows > 0);
  return page;
}

async function writeKeys(page: Page): Promise<void> {
  await page.bringToFront();
  await page.focus('#note');
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a');
    await page.waitForFunction(
      (wanted) => (globalThis as unknown as { recorded: { saves: unknown[] } }).recorded.saves.length === wanted,
      {},
      key + 1,
    );
  }
}

async function exportNotes(page: Page): Promise<void> {
  for (let times = 0; times < EXPORTS; times += 1) {
    await run(page, startExport);
    await page.waitForFunction(
      (wanted) => (globalThis as unknown as { recorded: { exports: unknown[] } }).recorded.exports.length === wanted,
      {},
      times + 1,
    );
  }
}
