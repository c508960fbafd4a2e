import { median, milliseconds, ratio, type Bench, type Table } from '../bench';
import { benchPage, bundleForPage, inChromium, showStill, type BenchPage } from '../in-page';
import type { MarkingRuns } from './marking-in-page';

const OURS = 'companion, once a section';
const MARKERS = [
  OURS,
  'companion, every place',
  'one alternation, one pass',
  'findAndReplaceDOMText',
  'mark.js, partially',
  'mark.js, exactly',
];

/** New tabs, for the first time; runs in one tab, for the time when the code is compiled. */
const TABS = 9;
const RUNS = 60;
const GROWTH = [1, 10, 100];
const GROWN_RUNS = 9;
/** Milliseconds. What takes longer at one size is not measured at the next, which could take minutes. */
const PATIENCE = 300;

/** From the article's text to marks in the document, compared with general tools. */
export const marking: Bench = { name: 'marking', browsers: ['chromium'], hasPeers: true, run: measureAll };

type Measure = (name: string, runs: number, copies: number) => Promise<MarkingRuns>;

async function measureAll(): Promise<readonly Table[]> {
  const script = await bundleForPage('marking/marking-in-page.ts');
  const article = benchPage();
  return inChromium(async (newPage) => {
    const measure: Measure = async (name, runs, copies) => {
      const page = await newPage();
      try {
        await showStill(page, article);
        await page.evaluate(script);
        return (await page.evaluate(`bench.measure(${JSON.stringify(name)}, ${runs}, ${copies})`)) as MarkingRuns;
      } finally {
        await page.close();
      }
    };
    return [await compare(measure, article), await grow(measure)];
  });
}

async function compare(measure: Measure, article: BenchPage): Promise<Table> {
  // Alternating, so that other load affects all alike.
  const firsts = MARKERS.map((): number[] => []);
  for (let tab = 0; tab < TABS; tab += 1) {
    for (const [index, name] of MARKERS.entries()) firsts[index]?.push(...(await measure(name, 1, 1)).script);
  }
  const measured: { name: string; first: number; runs: MarkingRuns }[] = [];
  for (const [index, name] of MARKERS.entries())
    measured.push({ name, first: median(firsts[index] ?? []), runs: await measure(name, RUNS, 1) });
  const ours = measured[0];
  if (ours === undefined) throw new Error('nothing was measured');
  return {
    title: `Marking ${article.name} (${ours.runs.characters} characters)`,
    columns: ['', 'first', 'warm', 'first', 'warm', 'layout after', 'marks'],
    rows: measured.map(({ name, first, runs }) => [
      name,
      ratio(first, ours.first),
      ratio(median(runs.script), median(ours.runs.script)),
      milliseconds(first),
      milliseconds(median(runs.script)),
      milliseconds(median(runs.layout)),
      `${runs.marks}`,
    ]),
    notes: [
      `first: medians of ${TABS} fresh tabs, preparing included; warm: of ${RUNS} runs in one tab, or 4 seconds of them, the article put back before each`,
      'budget: under 8 ms from text to marks; layout is what the browser does after, and is no part of it',
      'the general tools mark every place, right or wrong; compare them with the second row',
    ],
  };
}

async function grow(measure: Measure): Promise<Table> {
  const rows: string[][] = [];
  for (const name of MARKERS) {
    const times: number[] = [];
    for (const copies of GROWTH) {
      if ((times.at(-1) ?? 0) > PATIENCE) break;
      const { script } = await measure(name, copies === 1 ? RUNS : GROWN_RUNS, copies);
      times.push(median(script));
    }
    const [one = Number.NaN] = times;
    const cells = GROWTH.map((_, index) => times[index]);
    rows.push([
      name,
      ...cells.slice(1).map((time) => (time === undefined ? '–' : ratio(time, one))),
      ...cells.map((time) => (time === undefined ? '–' : milliseconds(time))),
    ]);
  }
  return {
    title: 'Growth with the article',
    columns: ['', '×10', '×100', '×1', '×10', '×100'],
    rows,
    notes: ['budget: ×12 and ×130', `– : not tried, since the size before took over ${PATIENCE} ms`],
  };
}
