import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../../../tests/browser/browser';
import type { MarkChoice } from '../../../src/domain/settings';
import { openBarePage, run } from '../notes/builds';

/** The number of measured loads of each kind. */
export const LOADS = 10;
/** The first loads of a browser compile and fetch what later loads reuse, so they do not count. */
const WARM_UP = 2;
/** The page and the companion have finished their own work this long after the page has loaded, in milliseconds. */
export const REST_MS = 1500;

const ORIGIN = 'https://tech.kakaoenterprise.com';
/** The companion runs at the first address and not at the second; both show the same page. */
const WITH = `${ORIGIN}/173`;
const WITHOUT = `${ORIGIN}/1730`;
export const ADDRESSES: readonly string[] = [WITH, WITHOUT];

/** Without the companion, or with it and these marks. */
export interface Kind {
  readonly called: string;
  readonly browser: TestBrowser;
  readonly marks: MarkChoice | null;
}

/** The results of one load; times in milliseconds. */
export interface Load {
  readonly script: number;
  readonly compiling: number;
  readonly style: number;
  readonly layout: number;
  readonly task: number;
  readonly styles: number;
  readonly layouts: number;
  /** In bytes, after a garbage collection. */
  readonly heap: number;
}

/** Loads of all kinds, alternating, so that other work of the machine affects all alike; in the order of the kinds. */
export async function loadInTurns(kinds: readonly Kind[]): Promise<readonly (readonly Load[])[]> {
  const loads = kinds.map((): Load[] => []);
  for (let turn = -WARM_UP; turn < LOADS; turn += 1) {
    for (const [at, kind] of kinds.entries()) {
      const load = await loadOnce(kind);
      if (turn >= 0) loads[at]?.push(load);
    }
  }
  return loads;
}

/** Loads of each kind one after another in one tab, like a reader who reloads: their code has been run and compiled there before. */
export async function reloadInTurns(kinds: readonly Kind[]): Promise<readonly (readonly Load[])[]> {
  const loads = kinds.map((): Load[] => []);
  for (const [at, kind] of kinds.entries()) {
    await chooseMarksOf(kind);
    const page = await kind.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    for (let turn = -WARM_UP; turn < LOADS; turn += 1) {
      const before = await readCounters(session);
      await visit(page, kind);
      const after = await readCounters(session);
      await mustBeReady(page, kind);
      if (turn >= 0) loads[at]?.push({ ...between(before, after), heap: await readHeap(session) });
    }
    await page.close();
  }
  return loads;
}

type Counters = Omit<Load, 'heap'>;

/** What a load added to the counters of its tab, which may start again at zero with it. */
function between(before: Counters, after: Counters): Counters {
  const isAnew = after.task < before.task;
  const added = (name: keyof Counters): number => after[name] - (isAnew ? 0 : before[name]);
  return {
    script: added('script'),
    compiling: added('compiling'),
    style: added('style'),
    layout: added('layout'),
    task: added('task'),
    styles: added('styles'),
    layouts: added('layouts'),
  };
}

/** Runs in a page of the extension. */
async function chooseMarks(marks: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: (values: object) => Promise<void> } } } };
  await chrome.storage.local.set({ settings: { marks } });
}

/** In a new tab, and so in a new process, whose counters start at zero. */
async function loadOnce(kind: Kind): Promise<Load> {
  await chooseMarksOf(kind);
  const page = await kind.browser.newPage();
  try {
    const session = await page.createCDPSession();
    // By the clock of the thread, which does not count other work of the machine.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await visit(page, kind);
    const counters = await readCounters(session);
    await mustBeReady(page, kind);
    return { ...counters, heap: await readHeap(session) };
  } finally {
    await page.close();
  }
}

async function chooseMarksOf({ browser, marks }: Kind): Promise<void> {
  if (marks === null) return;
  const extensionPage = await openBarePage(browser);
  await run(extensionPage, chooseMarks, marks);
  await extensionPage.close();
}

/** The page is not asked anything while it loads: what the driver runs in it to wait for an element would be counted, too. */
async function visit(page: Page, { marks }: Kind): Promise<void> {
  await page.goto(marks === null ? WITHOUT : WITH, { waitUntil: 'load' });
  await wait(REST_MS);
}

async function mustBeReady(page: Page, { called, marks }: Kind): Promise<void> {
  const state = await page.evaluate(() => document.documentElement.dataset['techand']);
  if (marks !== null && state !== 'ready') throw new Error(`${called}: the page is ${state ?? 'as it was'}`);
}

async function readCounters(session: CDPSession): Promise<Counters> {
  const of = await readMetrics(session);
  const inMs = (name: string): number => of(name) * 1000;
  return {
    script: inMs('ScriptDuration'),
    compiling: inMs('V8CompileDuration'),
    style: inMs('RecalcStyleDuration'),
    layout: inMs('LayoutDuration'),
    task: inMs('TaskDuration'),
    styles: of('RecalcStyleCount'),
    layouts: of('LayoutCount'),
  };
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // Twice: what the first collection frees may free more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await readMetrics(session))('JSHeapUsedSize');
}

async function readMetrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => values.get(name) ?? Number.NaN;
}
