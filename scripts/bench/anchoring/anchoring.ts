import type { Page } from 'puppeteer-core';
import type { AnchoringRun, Kind, paint } from './anchoring-in-page';
import { median, milliseconds, ratio, type Bench, type Table } from '../bench';
import { benchPage, bundleForPage, inChromium, showStill } from '../in-page';

const FINDERS = [
  'companion',
  'companion, the page’s part',
  'approx-string-match, up to half',
  'approx-string-match, up to 20 %',
  'dom-anchor-text-quote',
  '@apache-annotator/dom',
];
const KINDS: readonly Kind[] = ['exact', 'edited', 'absent'];
const COUNTS = [1, 10, 100, 1000];
const PAINTED = 1000;

/** Finding quotes again, compared with other libraries, and painting the found passages. */
export const anchoring: Bench = { name: 'anchoring', browsers: ['chromium'], hasPeers: true, run: measureAll };

async function measureAll(): Promise<readonly Table[]> {
  const script = await bundleForPage('anchoring/anchoring-in-page.ts');
  const article = benchPage();
  return inChromium(async (newPage) => {
    const inPage = async <Value>(work: (page: Page) => Promise<unknown>): Promise<Value> => {
      const page = await newPage();
      try {
        await showStill(page, article);
        await page.evaluate(script);
        return (await work(page)) as Value;
      } finally {
        await page.close();
      }
    };
    const tables: Table[] = [];
    for (const kind of KINDS) {
      for (const count of COUNTS) {
        const measured: { finder: string; run: AnchoringRun; time: number }[] = [];
        for (const finder of FINDERS) {
          const run = await inPage<AnchoringRun>((page) => page.evaluate(`bench.measure(${JSON.stringify(finder)}, '${kind}', ${count})`));
          measured.push({ finder, run, time: median(run.runs) });
        }
        tables.push({
          title: `${count} ${kind} ${count === 1 ? 'quote' : 'quotes'} on ${article.name}`,
          columns: ['', 'time', 'ratio', 'found', 'wrong', 'quotes'],
          rows: measured.map(({ finder, run, time }) => [
            finder,
            milliseconds(time),
            ratio(time / run.quotes, (measured[0]?.time ?? 0) / (measured[0]?.run.quotes ?? 1)),
            `${run.verdicts.found}`,
            `${run.verdicts.wrong}`,
            `${run.quotes}`,
          ]),
        });
      }
    }
    type Painted = Awaited<ReturnType<typeof paint>>;
    const painted: Painted[] = [];
    for (let tab = 0; tab < 5; tab += 1) painted.push(await inPage<Painted>((page) => page.evaluate(`bench.paint(${PAINTED})`)));
    const last = tables.at(-1);
    return [
      ...tables.slice(0, -1),
      ...(last === undefined ? [] : [{ ...last, notes: NOTES }]),
      {
        title: `${PAINTED} highlights on ${article.name}: found, painted, scrolled past, in fresh tabs`,
        columns: ['tab', 'script', 'painted', 'tasks over 50 ms'],
        rows: painted.map((each, tab) => [
          `${tab + 1}`,
          milliseconds(each.script),
          `${each.painted}`,
          each.longTasks.map(milliseconds).join(', ') || 'none',
        ]),
      },
    ];
  });
}

const NOTES = [
  'time: median of up to 5 runs in one fresh tab, text read before, indexes built within; ratio: per quote; quotes: fewer where 12 seconds were not enough',
  'quotes of 21 to about 160 letters, some across lines; edited: up to a tenth of the letters of quote, prefix and suffix added, left out or changed',
  'found: both edges off by no more letters than were edited; whatever else is given is wrong, and so is any place for an absent quote',
  'absent quotes are sentences of our own on the same subjects; the companion: the page’s part and then the background’s, here in one',
];
