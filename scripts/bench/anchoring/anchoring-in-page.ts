import { indexQuotes, matchQuote } from '../../../src/domain/quotes/quotes';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import { paintRanges } from '../../../src/page/paint/paint';
import { readArticle } from '../../../src/page/recognise/read-article';
import { readText, type ReadingText } from '../../../src/page/text/reading-text';
import { rangeBetween } from '../../../src/page/text/text-ranges';
import { edited, quotesOf, seeded, tally, verdictOn, type QuoteCase, type Verdict } from '../../../tests/domain/quotes/quote-cases';
import { NEIGHBOURING_TEXT } from '../../../tests/fixtures/neighbouring-text';
import { QUOTE_FINDERS, textNodes } from './quote-finders';
import { POST } from '../../../src/post/post';

export type Kind = 'exact' | 'edited' | 'absent';

export interface AnchoringRun {
  /** Milliseconds of each run over all quotes, including the preparation. */
  readonly runs: readonly number[];
  /** How many quotes there was time for. */
  readonly quotes: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** No further quote or run is started after this many milliseconds. */
const ENOUGH = 12_000;
const RUNS = 5;

/** Looks for a number of quotes of one kind with one finder. */
export async function measure(name: string, kind: Kind, count: number): Promise<AnchoringRun> {
  const finder = QUOTE_FINDERS[name];
  if (finder === undefined) throw new Error(`no finder ${name}`);
  const { root, reading } = article();
  const text = finder.reads === 'reading text' ? reading.text : root.textContent;
  const cases = casesOf(kind, count, finder.reads === 'reading text' ? (quote) => quote : inTextContent(root, reading));
  const runs: number[] = [];
  let verdicts: Verdict[] = [];
  const until = performance.now() + ENOUGH;
  for (let run = 0; run < RUNS && (run === 0 || performance.now() < until); run += 1) {
    const spans = [];
    const begun = performance.now();
    const find = finder.prepare(root, text);
    for (const { target } of cases) {
      if (performance.now() > until) break;
      const found = find(target);
      spans.push(found instanceof Promise ? await found : found);
    }
    if (run > 0 && spans.length < cases.length) break;
    runs.push(performance.now() - begun);
    verdicts = spans.flatMap((span, at) => (cases[at] === undefined ? [] : [verdictOn(span, cases[at], text)]));
  }
  return { runs, quotes: verdicts.length, verdicts: tally(verdicts) };
}

/** Paints a number of passages like the companion does; returns the time, and the tasks over 50 ms until the second frame after it. */
export async function paint(
  count: number,
): Promise<{ readonly script: number; readonly longTasks: readonly number[]; readonly painted: number }> {
  const { reading } = article();
  const targets: readonly QuoteTarget[] = quotesOf(reading.text, count, seeded(1)).map(({ target }) => target);
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)));
  await frames(4);
  observer.observe({ type: 'longtask' });
  const script = await new Promise<number>((resolve) =>
    setTimeout(() => {
      const begun = performance.now();
      const index = indexQuotes(reading.text);
      const ranges = targets.flatMap((target) => {
        const span = matchQuote(index, target);
        return (span && rangeBetween(reading, span.start, span.end)) ?? [];
      });
      paintRanges(document, 'techand-note', ranges);
      resolve(performance.now() - begun);
    }),
  );
  await frames(6);
  scrollTo(0, document.documentElement.scrollHeight / 2);
  await frames(6);
  observer.disconnect();
  return { script, longTasks, painted: CSS.highlights.get('techand-note')?.size ?? 0 };
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
}

function article(): { readonly root: Element; readonly reading: ReadingText } {
  const recognition = readArticle(document, POST);
  if (recognition.state !== 'recognised') throw new Error(`the page is ${recognition.state}`);
  const { root } = recognition.article;
  return { root, reading: readText(root, POST) };
}

function casesOf(kind: Kind, count: number, translate: (quote: QuoteCase) => QuoteCase): QuoteCase[] {
  const random = seeded(20_221_209);
  if (kind === 'absent') return quotesOf(NEIGHBOURING_TEXT, count, random).map((quote) => ({ ...quote, truth: null }));
  const exact = quotesOf(article().reading.text, count, random).map(translate);
  return kind === 'exact' ? exact : exact.map((quote) => edited(quote, random));
}

/** The same passage, described as the other tools do it. */
function inTextContent(root: Element, reading: ReadingText): (quote: QuoteCase) => QuoteCase {
  const text = root.textContent;
  const nodes = textNodes(root);
  return ({ truth, edits }) => {
    const range = truth && rangeBetween(reading, truth.start, truth.end);
    if (range === null) throw new Error('the passage does not stand');
    const start = nodes.offset(range.startContainer, range.startOffset);
    const end = nodes.offset(range.endContainer, range.endOffset);
    return {
      target: {
        quote: {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        },
        position: { type: 'TextPositionSelector', start, end },
      },
      truth: { start, end },
      edits,
    };
  };
}
