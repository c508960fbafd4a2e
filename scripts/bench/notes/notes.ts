import type { BrowserName, TestBrowser } from '../../../tests/browser/browser';
import { buildBoth } from '../../build';
import type { Bench, Table } from '../bench';
import { buildsOf, launchWithNotes, type Build, type Stored } from './builds';
import { figuresTable, type Figure } from './figures';
import { HIGHLIGHT_NOTES, measureHighlights, NEW_PASSAGES } from './highlights';
import { measureOpening, OPENING_NOTES } from './opening';
import { passagesOfPost, startPost } from './post';
import { measureStarts, START_NOTES } from './starts';
import { measureWriting, WRITING_NOTES } from './writing';
import type { BenchOptions } from '../options';

const FEW = [100, 1_000];
const MANY = 10_000;

/**
 * The whole extension in real browsers with many stored and copied notes: writing, highlights, starts, opening. With
 * `--beside` another build is measured in the same run; each has its own browsers and profiles, and they alternate.
 */
export const notes: Bench = { name: 'notes', browsers: ['chromium', 'firefox'], run: measureAll };

async function measureAll({ beside }: BenchOptions): Promise<readonly Table[]> {
  if (!(await buildBoth())) throw new Error('the extension could not be built');
  const builds = buildsOf(beside);
  const quoted = Math.ceil(MANY / 3);
  const passages = await passagesOfPost(quoted + NEW_PASSAGES);
  const site = await startPost();
  const storedOf = (count: number): Stored => ({ site, count, targets: passages.slice(0, quoted) });
  const tables: Table[] = [];
  try {
    for (const name of ['chromium', 'firefox'] as const) {
      tables.push(
        ...(await inBrowsers(name, builds, storedOf(MANY), async (browsers) => {
          const figures: Figure[] = [
            ...(await measureWriting(name, browsers)),
            ...(await measureHighlights(browsers, quoted, passages.slice(quoted))),
          ];
          const opening = name === 'chromium' ? [openingTable(MANY, await measureOpening(browsers))] : [];
          figures.push(...(await measureStarts(browsers)));
          return [
            figuresTable(`${MANY.toLocaleString('en')} notes stored, ${name}`, figures, [
              ...WRITING_NOTES,
              ...HIGHLIGHT_NOTES,
              ...START_NOTES,
            ]),
            ...opening,
          ];
        })),
      );
    }
    for (const count of FEW) {
      tables.push(
        await inBrowsers('chromium', builds, storedOf(count), async (browsers) => openingTable(count, await measureOpening(browsers))),
      );
    }
  } finally {
    await site.close();
  }
  return tables;
}

function openingTable(count: number, figures: readonly Figure[]): Table {
  return figuresTable(
    `Opening at ${count.toLocaleString('en')} notes (Chromium, the popup in a tab of 380 × 600, medians)`,
    figures,
    count === MANY ? OPENING_NOTES : [],
  );
}

async function inBrowsers<Value>(
  name: BrowserName,
  builds: readonly Build[],
  stored: Stored,
  work: (browsers: readonly TestBrowser[]) => Promise<Value>,
): Promise<Value> {
  const browsers: TestBrowser[] = [];
  try {
    for (const build of builds) browsers.push(await launchWithNotes(name, build, stored));
    return await work(browsers);
  } finally {
    for (const browser of browsers) await browser.close();
  }
}
