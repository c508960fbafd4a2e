import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser, type TestBrowser } from '../../../tests/browser/browser';
import { startSite } from '../../../tests/browser/site';
import { buildBoth } from '../../build';
import { median, milliseconds, type Bench, type Table } from '../bench';
import { benchPage } from '../in-page';
import { ADDRESSES } from '../loading/loads';
import { buildsOf } from '../notes/builds';
import type { BenchOptions } from '../options';
import { changeOutside, longestTask, removeOurs, tickInside, watchTasks } from './watching-in-page';

/** What the companion costs a page that keeps changing: the post with it, compared with the same page without it. */
export const watching: Bench = { name: 'watching', browsers: ['chromium'], run: measureAll };

/** What a page does while it is open. */
const PAGES: readonly (readonly [what: string, page: () => void])[] = [
  ['rests', () => undefined],
  ['changes outside the article ten times a second', changeOutside],
  ['has a clock in the article', tickInside],
  ['removes our elements at once, for ever', removeOurs],
];
const LOADED_MS = 1000;
/** By then the first searches for the article have used up the time they may save. */
const REST_MS = 2000;
const MEASURED_MS = 5000;
const ROUNDS = 3;

interface Cost {
  /** In milliseconds per second, by the clock of the page's thread. */
  readonly script: number;
  readonly all: number;
  /** In milliseconds; 0 where no task took over 50. */
  readonly longest: number;
}

async function measureAll({ beside }: BenchOptions): Promise<readonly Table[]> {
  if (!(await buildBoth())) throw new Error('the extension could not be built');
  const { html, name } = benchPage();
  const site = await startSite(({ href }) => (ADDRESSES.includes(href) ? { body: html } : null));
  const browsers: TestBrowser[] = [];
  try {
    const [build = '', other] = buildsOf(beside);
    const [WITH = '', WITHOUT = ''] = ADDRESSES;
    const sides: Side[] = [];
    for (const [dir, address] of [[build, WITH], [build, WITHOUT], ...(other === undefined ? [] : [[other, WITH] as const])] as const) {
      const browser = await launchBrowser('chromium', { extensionDir: `${dir}/chrome-mv3`, site, language: 'ko' });
      browsers.push(browser);
      sides.push([browser, address]);
    }
    const rows: string[][] = [];
    for (const [what, page] of PAGES) {
      const [ours, bare, before] = await sideBySide(sides, page);
      if (ours === undefined || bare === undefined) throw new Error('nothing was measured');
      const share = `${((ours.all - bare.all) / 10).toFixed(2)} %`;
      rows.push([
        what,
        share,
        milliseconds(ours.script),
        milliseconds(bare.script),
        milliseconds(ours.all),
        milliseconds(bare.all),
        milliseconds(ours.longest),
        ...(before === undefined ? [] : [milliseconds(before.script), milliseconds(before.all)]),
      ]);
    }
    return [
      {
        title: `Watching ${name}`,
        columns: [
          'the page',
          'of the time',
          'script',
          'without',
          'all tasks',
          'without',
          'longest task',
          ...(other === undefined ? [] : ['script before', 'all tasks before']),
        ],
        rows,
        notes: [
          `milliseconds a second, medians of ${ROUNDS} times ${MEASURED_MS / 1000} s each; longest: of tasks over 50 ms, 0 where there was none`,
          'budget: under 1 % of the time for a clock, no task over 200 ms',
        ],
      },
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    await site.close();
  }
}

/** A browser of its own, with the page in front. */
type Side = readonly [browser: TestBrowser, address: string];

/**
 * The median cost of each side. All are measured at the same time, so that other load affects all alike, and so that the
 * bench takes two minutes instead of six. This works because each side is asked for the time of its own thread, and the
 * page is idle most of the time.
 */
async function sideBySide(sides: readonly Side[], page: () => void): Promise<readonly Cost[]> {
  const costs = sides.map((): Cost[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const measured = await Promise.all(sides.map(([browser, address]) => costOf(browser, address, page)));
    for (const [at, cost] of measured.entries()) costs[at]?.push(cost);
  }
  return costs.map((each) => ({
    script: median(each.map(({ script }) => script)),
    all: median(each.map(({ all }) => all)),
    longest: median(each.map(({ longest }) => longest)),
  }));
}

async function costOf(browser: TestBrowser, address: string, change: () => void): Promise<Cost> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const read = async (): Promise<readonly [script: number, all: number]> => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
      return [of('ScriptDuration'), of('TaskDuration')];
    };
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    await wait(LOADED_MS);
    await page.evaluate(watchTasks);
    await page.evaluate(change);
    await wait(REST_MS);
    const [scriptBefore, allBefore] = await read();
    await wait(MEASURED_MS);
    const [script, all] = await read();
    const seconds = MEASURED_MS / 1000;
    return { script: (script - scriptBefore) / seconds, all: (all - allBefore) / seconds, longest: await page.evaluate(longestTask) };
  } finally {
    await page.close();
  }
}
