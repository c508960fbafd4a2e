import { median, milliseconds, ratio, type Bench, type Table } from '../bench';
import { bundleForPage, inChromium } from '../in-page';
import type { SearchRun } from './searching-in-page';

const FINDERS = ['companion', 'minisearch', 'includes'];
const COUNTS = [1_000, 10_000];
const TABS = 3;
/** A word, one within others, two words, a number that one note has, a tag, initial consonants, nothing. */
const QUERIES = ['서버', '습니다', '동료 글', '777번', '#태그5', 'ㅅㅂ', '아무데도없는말'];

/** Finding notes by words, beside a search library and the least that a search can do. */
export const searching: Bench = { name: 'searching', browsers: ['chromium'], hasPeers: true, run: measureAll };

async function measureAll(): Promise<readonly Table[]> {
  const script = await bundleForPage('searching/searching-in-page.ts');
  return inChromium(async (newPage) => {
    const tables: Table[] = [];
    for (const count of COUNTS) {
      const runs = FINDERS.map((): SearchRun[] => []);
      for (let tab = 0; tab < TABS; tab += 1) {
        for (const [at, finder] of FINDERS.entries()) {
          const page = await newPage();
          await page.evaluate(script);
          runs[at]?.push((await page.evaluate(`bench.measure('${finder}', ${count}, ${JSON.stringify(QUERIES)})`)) as SearchRun);
          await page.close();
        }
      }
      const prepared = runs.map((each) => median(each.map((run) => run.prepared)));
      const asked = runs.map((each) => QUERIES.map((_, query) => median(each.map(({ queries }) => queries[query]?.time ?? Number.NaN))));
      const all = asked.map((times) => times.reduce((sum, time) => sum + time, 0) / times.length);
      tables.push({
        title: `Searching ${count.toLocaleString('en')} notes in Korean`,
        columns: ['', 'a query, of ours', 'ready, of ours', 'a query', 'ready', ...QUERIES.map((query) => `“${query}” finds`)],
        rows: FINDERS.map((finder, at) => [
          finder,
          ratio(all[at] ?? Number.NaN, all[0] ?? Number.NaN),
          ratio(prepared[at] ?? Number.NaN, prepared[0] ?? Number.NaN),
          milliseconds(all[at] ?? Number.NaN),
          milliseconds(prepared[at] ?? Number.NaN),
          ...QUERIES.map((_, query) => `${runs[at]?.[0]?.queries[query]?.found ?? 0}`),
        ]),
        notes: [
          `medians of ${TABS} fresh tabs; a query: the mean of all, each asked 21 times; ready: until the first one can be asked`,
          'minisearch 7.2.0 with prefixes, all words needed: it finds words by their beginnings, and knows neither initial consonants nor what is within a word',
          'it is ahead in a query, since it looks a word up and we look through each note (within a frame at 10,000); to make its index takes many times as long, at every start of a window',
          'includes: the floor, lower case alone; it has no index',
        ],
      });
    }
    return tables;
  });
}
