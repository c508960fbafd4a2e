import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { median, milliseconds, ratio, type Bench, type Table } from '../bench';
import { benchPage, bundleForPage, inChromium, showStill, type BenchPage } from '../in-page';

const FLOOR = 'a bare observer';
const STILL = 'companion, motion reduced';
const NAMES = [FLOOR, 'companion', STILL, 'tocbot', 'gumshoejs'];
/** The page without any contents, whose scrolling is taken off. */
const NONE = 'none';
const SIZES = [
  { copies: 1, rounds: 5 },
  { copies: 10, rounds: 3 },
  { copies: 100, rounds: 1 },
];
const STEPS = 40;
/** Milliseconds between two steps: all of them have followed by then, also what waits for a pause. */
const STEP_MS = 100;
const REST_MS = 500;
/** A page at rest has tasks for less than this in that time, in milliseconds. */
const QUIET_MS = 5;

/** Contents beside the article: to start them, and to follow a reader from its top to its end. */
export const contents: Bench = { name: 'contents', browsers: ['chromium'], hasPeers: true, run: measureAll };

interface Cost {
  /** Script, style and layout, in milliseconds. */
  readonly work: number;
  /** All tasks, observers of the browser included. */
  readonly tasks: number;
}

interface Run {
  readonly start: Cost;
  readonly scroll: Cost;
  readonly forced: number;
  readonly layouts: number;
  readonly last: number;
  readonly headings: number;
}

async function measureAll(): Promise<readonly Table[]> {
  const script = await bundleForPage('contents/contents-in-page.ts', { 'import.meta.env.FIREFOX': 'false' });
  const article = benchPage();
  return inChromium(async (newPage) => {
    const tables: Table[] = [];
    for (const { copies, rounds } of SIZES) {
      const names = [NONE, ...NAMES];
      const runs = names.map((): Run[] => []);
      for (let round = 0; round < rounds; round += 1) {
        for (const [at, name] of names.entries()) runs[at]?.push(await measure(await newPage(), name, copies, article, script));
      }
      tables.push(compare(`Contents of ${article.name}, ×${copies}`, names, runs, rounds));
    }
    return tables;
  });
}

async function measure(page: Page, name: string, copies: number, article: BenchPage, script: string): Promise<Run> {
  try {
    await showStill(page, article);
    if (name === STILL) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluate(script);
    await page.evaluate(`bench.prepare(${copies})`);
    const session = await page.createCDPSession();
    // By the clock of the thread, which does not count other work of the machine.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await readAtRest(session);
    await page.evaluate(`bench.start('${name === STILL ? 'companion' : name}')`);
    const started = await readAtRest(session);
    await scrollDown(page);
    const ended = await readAtRest(session);
    const last = (await page.evaluate('bench.currentEntry()')) as number;
    const headings = (await page.evaluate('bench.headings()')) as number;
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await wait(REST_MS);
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] });
    await scrollDown(page);
    return {
      start: between(before, started),
      scroll: between(started, ended),
      forced: forcedLayouts(await page.tracing.stop()),
      layouts: ended.layouts - started.layouts,
      last,
      headings,
    };
  } finally {
    await page.close();
  }
}

/** In steps of equal height, each a task of its own after the page has come to rest, so that it asks for no layout itself. */
async function scrollDown(page: Page): Promise<void> {
  for (let step = 1; step <= STEPS; step += 1) {
    await page.evaluate((share) => {
      const { scrollHeight } = document.documentElement;
      scrollTo({ top: (scrollHeight - innerHeight) * share, behavior: 'instant' });
    }, step / STEPS);
    await wait(STEP_MS);
  }
  await wait(REST_MS);
}

/** Reads once the page has done nothing to speak of for a while. */
async function readAtRest(session: CDPSession): Promise<Counters> {
  let last = await read(session);
  for (let look = 0; look < 20; look += 1) {
    await wait(REST_MS);
    const next = await read(session);
    if (next.tasks - last.tasks < QUIET_MS) return next;
    last = next;
  }
  return last;
}

interface Counters {
  readonly work: number;
  readonly tasks: number;
  readonly layouts: number;
}

async function read(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    work: (of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration')) * 1000,
    tasks: of('TaskDuration') * 1000,
    layouts: of('LayoutCount'),
  };
}

function between(before: Counters, after: Counters): Cost {
  return { work: after.work - before.work, tasks: after.tasks - before.tasks };
}

/** Layouts that a script had to wait for: Chromium names the script's line with those alone. */
function forcedLayouts(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly { readonly name: string; readonly args: { readonly beginData?: { readonly stackTrace?: unknown } } }[];
  };
  return traceEvents.filter(({ name, args }) => name === 'Layout' && args.beginData?.stackTrace !== undefined).length;
}

function compare(title: string, names: readonly string[], runs: readonly (readonly Run[])[], rounds: number): Table {
  const middle = (at: number, of: (run: Run) => number): number => median((runs[at] ?? []).map(of));
  const over = (at: number, of: (run: Run) => number): number => Math.max(0, middle(at, of) - middle(0, of));
  const share = (value = 0, floor = 0): string => (floor > 0 ? ratio(value, floor) : '–');
  const first = names.indexOf(FLOOR);
  const { headings = 0 } = runs[0]?.[0] ?? {};
  const figures: readonly ((run: Run) => number)[] = [
    ({ start }) => start.work,
    ({ scroll }) => scroll.work,
    ({ start }) => start.tasks,
    ({ scroll }) => scroll.tasks,
  ];
  return {
    title: `${title} (${headings} headings)`,
    columns: ['', 'start', 'scroll', 'start', 'scroll', 'start, all tasks', 'scroll, all tasks', 'forced layouts', 'layouts', 'at the end'],
    rows: names.slice(1).map((name, index) => {
      const at = index + 1;
      const [start, scroll, startTasks, scrollTasks] = figures.map((of) => over(at, of));
      const [floorStart, floorScroll] = figures.map((of) => over(first, of));
      return [
        name,
        share(start, floorStart),
        share(scroll, floorScroll),
        ...[start, scroll, startTasks, scrollTasks].map((value) => milliseconds(value ?? 0)),
        `${middle(at, ({ forced }) => forced)}`,
        `${middle(at, ({ layouts }) => layouts)}`,
        `${middle(at, ({ last }) => last)} of ${headings}`,
      ];
    }),
    notes: [
      `medians of ${rounds} fresh tabs, what the same page costs without contents taken off; script, style and layout, then all tasks`,
      `scroll: from top to end in ${STEPS} steps, with a rest after each; forced layouts: those that a script waits for`,
      'only the companion says how far the reader is and how long each part still takes, and finds a place that no side column has; the others get a place and look at the headings alone',
      'where it costs more: it waits for the end of each scroll to look how much of the window a header covers, draws minutes with the current entry, and moves the mark in 140 ms, which is all of the difference to the row below it',
    ],
  };
}
