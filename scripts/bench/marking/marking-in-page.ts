import { readArticle, type Article } from '../../../src/page/recognise/read-article';
import { TERM_ATTRIBUTE, TERM_MARKERS } from './term-markers';
import { POST } from '../../../src/post/post';

/** Milliseconds, one value per run. */
export interface MarkingRuns {
  /** From the article's text to marks in the document. */
  readonly script: readonly number[];
  /** Style and layout that the marks cause. */
  readonly layout: readonly number[];
  readonly marks: number;
  readonly characters: number;
}

/** No further run is started after this many milliseconds; tools that take seconds per run get fewer. */
const ENOUGH = 4000;

/** Marks the article of this page, repeated `copies` times, up to `runs` times; before each run the page is restored. */
export function measure(name: string, runs: number, copies: number): MarkingRuns {
  const mark = TERM_MARKERS[name];
  if (mark === undefined) throw new Error(`no marker ${name}`);
  const { root } = article();
  const pristine = root.cloneNode(true);
  const script: number[] = [];
  let last: ReturnType<typeof mark> = undefined;
  const layout: number[] = [];
  const until = performance.now() + ENOUGH;
  for (let run = 0; run < runs && (run === 0 || performance.now() < until); run += 1) {
    if (run > 0 || copies > 1)
      root.replaceChildren(...Array.from({ length: copies }, () => [...pristine.cloneNode(true).childNodes]).flat());
    const { headings } = article();
    forceLayout();
    const begun = performance.now();
    last = mark(root, headings);
    const marked = performance.now();
    forceLayout();
    script.push(marked - begun);
    layout.push(performance.now() - marked);
  }
  return {
    script,
    layout,
    marks: last?.length ?? root.querySelectorAll(`[${TERM_ATTRIBUTE}]`).length,
    characters: root.textContent.length,
  };
}

function article(): Article {
  const recognition = readArticle(document, POST);
  if (recognition.state !== 'recognised') throw new Error(`the page is ${recognition.state}`);
  return recognition.article;
}

function forceLayout(): void {
  document.body.getBoundingClientRect();
}
