import { precision, recall, type Score } from '../../../tests/domain/terms/labelled/score';
import { LABELLED_SETS } from '../../../tests/domain/terms/labelled/sets';
import type { Bench, Table } from '../bench';
import { bundleForPage, inChromium } from '../in-page';

const MARKERS = [
  'companion, every place',
  'one alternation, one pass',
  'findAndReplaceDOMText',
  'mark.js, partially',
  'mark.js, exactly',
  'mark.js, complementary',
];

/** How correct the marks are: ours and those of general tools, on the labelled texts. */
export const accuracy: Bench = { name: 'accuracy', browsers: ['chromium'], hasPeers: true, run: async () => [await measureAll()] };

async function measureAll(): Promise<Table> {
  const script = await bundleForPage('accuracy/accuracy-in-page.ts');
  const rows = await inChromium(async (newPage) => {
    const page = await newPage();
    await page.evaluate(script);
    const measured: string[][] = [];
    for (const name of MARKERS) {
      const score = (await page.evaluate(`bench.measure(${JSON.stringify(name)})`)) as Score;
      measured.push([name, `${score.marked}`, `${score.right}`, precision(score).toFixed(3), recall(score).toFixed(3)]);
    }
    return measured;
  });
  const texts = LABELLED_SETS.flatMap((set) => set.texts);
  const labels = texts.reduce((total, { expected }) => total + expected.length, 0);
  return {
    title: `Precision and recall on ${texts.length} labelled texts with ${labels} terms`,
    columns: ['', 'marks', 'right', 'precision', 'recall'],
    rows,
    notes: [
      'right: the same letters and the same term; every tool is given every spelling, with and without spaces, and the case to go by',
      'mark.js: exactly wants white space or punctuation after the word, complementary marks the whole eojeol, particle and all',
    ],
  };
}
