// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import type { ArticleView, PageContext } from '../../../../src/content/feature';
import { createTermMarks, type TermMarks } from '../../../../src/content/features/glossary/term-marks';
import { createSource } from '../../../../src/content/source';
import { readText } from '../../../../src/page/text/reading-text';
import { OUTLINE } from '../../../../src/post/outline';
import { TERM_RULES } from '../../../../src/post/terms';
import { giveHighlights, markedWords, paintedRanges } from './painted';
import { POST } from '../../../../src/post/post';

let root: HTMLElement;
let marks: TermMarks;
let controller: AbortController;
const settings = createSource(DEFAULT_SETTINGS);

beforeEach(() => {
  controller?.abort();
  controller = new AbortController();
  giveHighlights();
  settings.set(DEFAULT_SETTINGS);
  root = document.createElement('div');
  document.body.replaceChildren(root);
  marks = createTermMarks({ post: POST, document, settings } as PageContext, controller.signal);
});

/** What the page holds now, as the watch hands it to features. */
function look(): void {
  const heading = root.querySelector('h2');
  const entry = OUTLINE[2];
  const headings = heading === null || entry === undefined ? [] : [{ element: heading, entry }];
  const reading = readText(root, POST, new Set(headings.map(({ element }) => element)));
  marks.update({
    article: { post: POST, root, headings },
    isComplete: true,
    reading: () => reading,
    mayBePainted: () => false,
  } as ArticleView);
}

function write(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  root.replaceChildren(...page.body.childNodes);
  look();
}

/** Every node below `root` in order, texts with what they hold. */
function nodesOf(node: Node): readonly unknown[] {
  return [...node.childNodes].flatMap((child) => [child, child.nodeType === 3 ? (child as Text).data : child.nodeName, ...nodesOf(child)]);
}

describe('marks', () => {
  it('are painted on the term without its particle, once in a section', () => {
    write('<p>Text2SQL은 질문을 SQL로 바꿔요. Text2SQL이 그래요.</p>');
    expect(markedWords()).toEqual(['Text2SQL', 'SQL']);
  });

  it('span inline tags', () => {
    write('<p>오늘은 <b>Text</b>2SQL을 봐요.</p>');
    expect(markedWords()).toEqual(['Text2SQL']);
  });

  it('are not painted in headings, links, code and controls, and never across lines', () => {
    write('<h2>마이크로프론트엔드</h2><p><a href="#x">SQL</a> 그리고 Text<br>2SQL은 <code>Docker</code></p>');
    expect(markedWords()).toEqual([]);
  });

  it('stay as they are where the text around them changes, so that nothing is painted twice', () => {
    write('<p id="clock">12:00</p><p>Text2SQL은 길잡이예요.</p>');
    const [range] = paintedRanges('techand-term');
    const clock = root.querySelector('#clock')?.firstChild as Text;
    clock.data = '12:00:01';
    look();
    expect(paintedRanges('techand-term')[0]).toBe(range);
    expect(markedWords()).toEqual(['Text2SQL']);
  });

  it('disappear with the text and come back with it', () => {
    write('<p>Text2SQL은 길잡이예요.</p>');
    const text = root.querySelector('p')?.firstChild as Text;
    text.data = 'The guide of queries.';
    look();
    expect(markedWords()).toEqual([]);
    text.data = '오늘의 Text2SQL은 길잡이예요.';
    look();
    expect(markedWords()).toEqual(['Text2SQL']);
  });

  it('are painted again where the page replaces nodes by the same text', () => {
    write('<p>Text2SQL은 길잡이예요.</p>');
    const text = root.querySelector('p')?.firstChild as Text;
    const { data } = text;
    text.data = data;
    for (const range of paintedRanges('techand-term')) range.collapse(true);
    look();
    expect(markedWords()).toEqual(['Text2SQL']);
  });

  it('change with the settings and are removed with the feature', () => {
    write('<p>Text2SQL은 SQL을 써요.</p>');
    settings.set({ ...DEFAULT_SETTINGS, knownTerms: ['sql'] });
    expect(markedWords()).toEqual(['Text2SQL']);
    settings.set({ ...DEFAULT_SETTINGS, marks: 'none' });
    expect(markedWords()).toEqual([]);
    settings.set(DEFAULT_SETTINGS);
    controller.abort();
    expect(CSS.highlights.has('techand-term')).toBe(false);
  });

  it('keep the object of an occurrence that is still there, and have no range for one that is gone', () => {
    write('<p>Text2SQL은 길잡이예요.</p>');
    const [occurrence] = marks.occurrences();
    root.querySelector('p')?.append(' 그리고 더.');
    look();
    expect(marks.occurrences()[0]).toBe(occurrence);
    write('<p>다른 글이에요.</p>');
    expect(occurrence && marks.rangeOf(occurrence)).toBeNull();
  });

  it('end where the word ends after the page has written it longer', () => {
    write('<p>Text2SQL은 길잡이예요.</p>');
    write('<p>Text 2 SQL은 길잡이예요.</p>');
    expect(markedWords()).toEqual(['Text 2 SQL']);
    expect(marks.occurrences()).toMatchObject([{ start: 0, end: 10 }]);
  });
});

const spellings = TERM_RULES.flatMap(({ aliases }) => aliases);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...spellings),
      fc.constantFrom(' ', '을 ', '에서는', '\n', '. ', '👣', '', '즈'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .chain((whole) => fc.constantFrom(whole, whole.normalize('NFD')));
/** A paragraph's text with the offsets where it is cut into nodes, and which of the pieces are bold. */
const paragraph = fc.record({
  text,
  cuts: fc.array(fc.nat(40), { maxLength: 5 }),
  bold: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
});

type Paragraph = typeof paragraph extends fc.Arbitrary<infer Value> ? Value : never;

function build({ text: whole, cuts, bold }: Paragraph): HTMLElement {
  const element = document.createElement('p');
  const ends = [...cuts.filter((cut) => cut < whole.length).toSorted((one, other) => one - other), whole.length];
  ends.forEach((end, index) => {
    const piece = document.createTextNode(whole.slice(ends[index - 1] ?? 0, end));
    const parent = bold[index] === true ? element.appendChild(document.createElement('b')) : element;
    parent.append(piece);
  });
  return element;
}

describe('any marks', () => {
  it('change no node, and each painted range holds the letters of its term', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        root.replaceChildren(...paragraphs.map(build));
        const before = nodesOf(root);
        look();
        const read = readText(root, POST).text;
        // Where a paragraph has a line break, the text that is read has a space.
        expect(marks.marked().map(({ range }) => String(range).replace(/\s/g, ' '))).toEqual(
          marks.marked().map(({ occurrence }) => read.slice(occurrence.start, occurrence.end)),
        );
        const after = nodesOf(root);
        expect(after).toHaveLength(before.length);
        expect(after.every((node, index) => node === before[index])).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
