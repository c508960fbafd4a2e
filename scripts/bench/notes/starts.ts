import { setTimeout as wait } from 'node:timers/promises';
import type { TestBrowser } from '../../../tests/browser/browser';
import { median, percentile } from '../bench';
import { openBarePage, run } from './builds';
import type { Figure } from './figures';
import { clearSession, isMaintained } from './seeding-in-page';
import { listenForSaved, readSavedAfter } from './starts-in-page';

const STARTS = 5;
const PACE_MS = 100;
/** Maintenance that takes longer than this is not waited for. */
const ENOUGH_MS = 15_000;

export const START_NOTES = [
  `the first key: ${STARTS} starts of the browser on its profile, the background not running and no maintenance done; popup opened, a key as soon as there is a field, from the key's own time to 저장됨`,
  'the keys after it: 10 a second until the maintenance is done, of all starts',
];

interface Start {
  readonly first: number;
  readonly later: readonly number[];
  readonly maintainedAfter: number;
}

/** The first keys after a start of each of the browsers. */
export async function measureStarts(browsers: readonly TestBrowser[]): Promise<readonly Figure[]> {
  const starts = browsers.map((): Start[] => []);
  for (let start = 0; start < STARTS; start += 1) {
    for (const [at, browser] of browsers.entries()) starts[at]?.push(await startOnce(browser));
  }
  const figure = (what: string, of: (all: readonly Start[]) => number): Figure => ({ what, values: starts.map(of) });
  return [
    figure('the first key after a start, median', (all) => median(all.map(({ first }) => first))),
    figure('the first key after a start, slowest', (all) => Math.max(...all.map(({ first }) => first))),
    figure('keys during the maintenance, median', (all) => median(all.flatMap(({ later }) => later))),
    figure('keys during the maintenance, 95th of 100', (all) =>
      percentile(
        all.flatMap(({ later }) => later),
        0.95,
      ),
    ),
    figure('keys during the maintenance, slowest', (all) => Math.max(...all.flatMap(({ later }) => later))),
    figure('maintenance done after', (all) => median(all.map(({ maintainedAfter }) => maintainedAfter))),
  ];
}

async function startOnce(browser: TestBrowser): Promise<Start> {
  await browser.restart();
  const extensionPage = await openBarePage(browser);
  // Our way of installing an extension starts its background; in a browser that has the extension already, it is not started.
  await browser.stopWorker();
  await run(extensionPage, clearSession);
  const begun = performance.now();
  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitForSelector('#note');
  await run(popup, listenForSaved);
  await popup.focus('#note');
  await popup.keyboard.press('a');
  while (!(await run(extensionPage, isMaintained)) && performance.now() - begun < ENOUGH_MS) {
    await wait(PACE_MS);
    await popup.keyboard.press('a');
  }
  const maintainedAfter = performance.now() - begun;
  await popup.waitForSelector('.save-line[data-save="saved"]');
  const [first = Number.NaN, ...later] = await run(popup, readSavedAfter);
  await popup.close();
  await extensionPage.close();
  return { first, later, maintainedAfter };
}
