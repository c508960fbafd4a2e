import { readMarks } from '../../../tests/page/read-marks';
import { milliseconds, ratio, type Bench, type Table } from '../bench';
import { grownTexts } from './grown-texts';
import type { Growth } from './growth-in-page';
import { benchPage, bundleForPage, inChromium } from '../in-page';

const COPIES = [10, 100];

/** How the time to find the terms grows with the text, for any kind of text, compared with one regular expression. */
export const growth: Bench = { name: 'growth', browsers: ['chromium'], run: async () => [await measureAll()] };

async function measureAll(): Promise<Table> {
  const script = await bundleForPage('growth/growth-in-page.ts');
  const article = benchPage();
  const rows = await inChromium(async (newPage) => {
    const measured: string[][] = [];
    for (const [name, text] of Object.entries(grownTexts(readMarks(article.html).reading.text))) {
      // A new tab for each, since garbage of one would be collected in the time of the next.
      const page = await newPage();
      await page.evaluate(script);
      const cells: string[] = [name];
      for (const finder of ['ours', 'alternation']) {
        const asked = `bench.measure('${finder}', ${JSON.stringify(text)}, ${JSON.stringify(COPIES)})`;
        const { once, times } = (await page.evaluate(asked)) as Growth;
        cells.push(milliseconds(once), ...times.map((each) => ratio(each, 1)));
      }
      measured.push(cells);
      await page.close();
    }
    return measured;
  });
  return {
    title: `Growth with the text, in one line (${article.name}, and others of some ten thousand characters)`,
    columns: ['', 'ours ×1', '×10', '×100', 'alternation ×1', '×10', '×100'],
    rows,
    notes: [
      'budget: ×12 and ×130; a ratio is the median of those of single rounds',
      'the alternation knows no normal form and no word’s edge, and so finds other places',
    ],
  };
}
