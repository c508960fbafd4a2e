import { launchBrowser, type TestBrowser } from '../../../tests/browser/browser';
import { startSite } from '../../../tests/browser/site';
import { buildBoth } from '../../build';
import { median, milliseconds, type Bench, type Table } from '../bench';
import { benchPage } from '../in-page';
import { ADDRESSES, loadInTurns, LOADS, reloadInTurns, REST_MS, type Kind, type Load } from './loads';
import { buildsOf } from '../notes/builds';
import type { BenchOptions } from '../options';

/** What the companion costs while a page loads: the post with it, compared with the same page without it. */
export const loading: Bench = { name: 'loading', browsers: ['chromium'], run: measureAll };

/** A kind of load, and its results. */
interface Row {
  readonly called: string;
  readonly loads: readonly Load[];
}

async function measureAll({ beside }: BenchOptions): Promise<readonly Table[]> {
  if (!(await buildBoth())) throw new Error('the extension could not be built');
  const { html, name } = benchPage();
  const site = await startSite(({ href }) => (ADDRESSES.includes(href) ? { body: html } : null));
  const browsers: TestBrowser[] = [];
  try {
    for (const build of buildsOf(beside))
      browsers.push(await launchBrowser('chromium', { extensionDir: `${build}/chrome-mv3`, site, language: 'ko' }));
    const [browser, other] = browsers;
    if (browser === undefined) throw new Error('no browser');
    const kinds: readonly Kind[] = [
      { called: 'once a section', browser, marks: 'first-in-section' },
      { called: 'without the companion', browser, marks: null },
      { called: 'no term marked', browser, marks: 'none' },
      { called: 'every place', browser, marks: 'all' },
      ...(other === undefined ? [] : [{ called: 'the other build', browser: other, marks: 'first-in-section' } as const]),
    ];
    const loads = await loadInTurns(kinds);
    const rows = kinds.map(({ called }, at): Row => ({ called, loads: loads[at] ?? [] }));
    const again = await reloadInTurns(kinds);
    const warm = kinds.map(({ called }, at): Row => ({ called, loads: again[at] ?? [] }));
    return [compare(`${name}, each time in a fresh tab`, rows), compare(`${name}, again in one tab`, warm), compareMarks(name, rows)];
  } finally {
    for (const browser of browsers) await browser.close();
    await site.close();
  }
}

function compare(page: string, [withIt, bare, , , before]: readonly Row[]): Table {
  const row = (what: string, of: (load: Load) => number, write = milliseconds): string[] => {
    const [more, less] = [middle(withIt, of), middle(bare, of)];
    return [what, write(more - less), ...(before === undefined ? [] : [write(middle(before, of) - less)]), write(more), write(less)];
  };
  return {
    title: `Loading ${page}`,
    columns: ['', 'the companion', ...(before === undefined ? [] : ['before']), 'with it', 'without'],
    rows: [
      row('all of these', ({ script, compiling, style, layout }) => script + compiling + style + layout),
      row('script', ({ script }) => script),
      row('compiling', ({ compiling }) => compiling),
      row('style', ({ style }) => style),
      row('layout', ({ layout }) => layout),
      row('all tasks', ({ task }) => task),
      row('heap', ({ heap }) => heap, megabytes),
    ],
    notes: [
      `medians of ${LOADS} loads each, until ${REST_MS} ms after the page has loaded; the heap after garbage was collected`,
      'compiling: of whole scripts; of single functions, when they are first called, it is part of script',
      'budget: under 16 ms of script, style and layout together',
    ],
  };
}

function compareMarks(page: string, rows: readonly Row[]): Table {
  return {
    title: `Marks on ${page}`,
    columns: ['', 'layouts', 'styles', 'layout', 'style', 'script'],
    rows: rows.map((row) => [
      row.called,
      `${middle(row, ({ layouts }) => layouts)}`,
      `${middle(row, ({ styles }) => styles)}`,
      milliseconds(middle(row, ({ layout }) => layout)),
      milliseconds(middle(row, ({ style }) => style)),
      milliseconds(middle(row, ({ script }) => script)),
    ]),
    notes: ['budget: no more layouts with every place marked than with none', 'of the same loads'],
  };
}

function middle(row: Row | undefined, of: (load: Load) => number): number {
  return median((row?.loads ?? []).map(of));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
