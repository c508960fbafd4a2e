import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName, TestBrowser } from '../../../tests/browser/browser';
import { median, percentile } from '../bench';
import { bundleForPage } from '../in-page';
import { openBarePage, run } from './builds';
import type { CopyKind } from './copies-in-page';
import type { Figure } from './figures';
import { countLocalWrites, readLocalWrites, typeKeys, type TypedNote } from './keys-in-page';

const ROUNDS = 8;
const KEYS_A_ROUND = 25;
const PACED = 100;
const PACE_MS = 100;
/** Copies are written when the typing pauses; after this time they are complete, in milliseconds. */
const RESTED_MS = 6_000;
const COPY_WRITES = 40;
const COPY_READS = 7;

export const WRITING_NOTES = [
  `a key: from the message an extension page sends to its answer, ${ROUNDS * KEYS_A_ROUND} in one note, the builds taking turns every ${KEYS_A_ROUND}; then ${PACED} at 10 a second, in both at once`,
  `a copy's write (${COPY_WRITES}) and reading (${COPY_READS}) are done in a page, with the code that the background runs; before: get and set, and get(null), of storage.local`,
];

interface Side {
  readonly page: Page;
  readonly kind: CopyKind;
  readonly times: number[];
  readonly paced: number[];
  readonly copyWrites: number[];
  readonly copyReads: number[];
  note: TypedNote;
  copied: number;
}

/** Keys and copies in browsers of one kind, one for each build, with every note stored and copied. */
export async function measureWriting(name: BrowserName, browsers: readonly TestBrowser[]): Promise<readonly Figure[]> {
  const script = await bundleForPage('notes/copies-in-page.ts', { 'import.meta.env.FIREFOX': String(name === 'firefox') });
  const sides = await Promise.all(browsers.map((browser) => openSide(browser, script)));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const side of sides) {
      await side.page.bringToFront();
      const times = await type(side, KEYS_A_ROUND, 0);
      // The first round starts the background.
      if (round > 0) side.times.push(...times);
    }
  }
  await Promise.all(sides.map(({ page }) => page.bringToFront()));
  await wait(RESTED_MS);
  const before = await Promise.all(sides.map(countCopied));
  // At the same time, not alternating: at this slow pace the machine can do both, and other load affects both alike.
  await Promise.all(sides.map(async (side) => side.paced.push(...(await type(side, PACED, PACE_MS)))));
  await wait(RESTED_MS);
  for (const [at, side] of sides.entries()) side.copied = (await countCopied(side)) - (before[at] ?? 0);
  await measureCopies(sides);
  for (const { page } of sides) await page.close();
  const figure = (what: string, of: (side: Side) => number, write?: Figure['write']): Figure => ({
    what,
    values: sides.map(of),
    ...(write && { write }),
  });
  return [
    figure('a key, median', ({ times }) => median(times)),
    figure('a key, 95th of 100', ({ times }) => percentile(times, 0.95)),
    figure('a key of 10 a second, median', ({ paced }) => median(paced)),
    figure('a key of 10 a second, 95th of 100', ({ paced }) => percentile(paced, 0.95)),
    figure(`copies written for ${PACED} keys at 10 a second`, ({ copied }) => copied, String),
    figure('one write of a copy, median', ({ copyWrites }) => median(copyWrites)),
    figure('reading all copies, median', ({ copyReads }) => median(copyReads)),
  ];
}

async function openSide(browser: TestBrowser, script: string): Promise<Side> {
  const page = await openBarePage(browser);
  await page.evaluate(script);
  await run(page, countLocalWrites);
  const kind = (await page.evaluate('bench.kindOfCopies()')) as CopyKind;
  const note = { id: crypto.randomUUID(), revision: 0, sequence: 0 };
  return { page, kind, times: [], paced: [], copyWrites: [], copyReads: [], note, copied: 0 };
}

async function type(side: Side, keys: number, paceMs: number): Promise<readonly number[]> {
  const typed = await run(side.page, typeKeys, side.note, keys, paceMs);
  side.note = typed.note;
  return typed.times;
}

/** How often copies were written, counted from any moment. */
async function countCopied({ page, kind }: Side): Promise<number> {
  if (kind === 'local') return run(page, readLocalWrites);
  const names = (await page.evaluate('bench.pieceNames()')) as readonly string[];
  return Math.max(0, ...names.map((name) => Number(name.slice(1))));
}

async function measureCopies(sides: readonly Side[]): Promise<void> {
  for (let time = 0; time < COPY_WRITES; time += 1) {
    for (const { page, kind, copyWrites } of sides) copyWrites.push((await page.evaluate(`bench.writeOne('${kind}')`)) as number);
  }
  for (let time = 0; time < COPY_READS; time += 1) {
    for (const { page, kind, copyReads } of sides) {
      const read = (await page.evaluate(`bench.readAll('${kind}')`)) as { readonly time: number; readonly copies: number };
      if (read.copies < 1) throw new Error('there are no copies');
      copyReads.push(read.time);
    }
  }
}
