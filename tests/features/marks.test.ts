// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseMarked, rankMatches, type Occurrence } from '../../src/domain/occurrences';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { compileTerms, matchTerms } from '../../src/domain/term-matching';
import { wrapMatches, type Marks } from '../../src/features/glossary/marks';
import { readText } from '../../src/page/reading-text';

const matcher = compileTerms([
  { id: 'text2sql', aliases: ['Text2SQL'] },
  { id: 'sql', aliases: ['SQL'] },
  { id: 'mfe', aliases: ['마이크로프론트엔드'] },
]);

function mark(root: Element): Marks<Occurrence> {
  const reading = readText(root);
  const quiet = reading.segments.filter((segment) => segment.quiet);
  const places = rankMatches(matchTerms(matcher, reading.text), quiet, [{ id: 's1', start: 0 }]);
  return wrapMatches(reading, chooseMarked(places, DEFAULT_SETTINGS));
}

/** The nodes with their identity, so that an equal copy is not the same. */
function nodesOf(root: Node): readonly unknown[] {
  return [...root.childNodes].flatMap((node) => [node, node.nodeType === 3 ? (node as Text).data : node.nodeName, ...nodesOf(node)]);
}

function texts(root: Element): string[] {
  return [...root.querySelectorAll('[data-techand-term]')].map((element) => `${element.getAttribute('data-techand-term')}:${element.textContent}`);
}

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

function build(...paragraphs: (string | Node)[][]): void {
  for (const parts of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.append(...parts);
    root.append(paragraph);
  }
}

function bold(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}

describe('marks', () => {
  it('hold the term without its particle, once in a section', () => {
    build(['Text2SQL은 질문을 SQL로 바꿔요. Text2SQL이 그래요.']);
    mark(root);
    expect(texts(root)).toEqual(['text2sql:Text2SQL', 'sql:SQL']);
  });

  it('of a term cut by inline tags are several elements whose texts joined are the term', () => {
    build(['오늘은 ', bold('Text'), '2SQL을 봐요.']);
    const marks = mark(root);
    expect(texts(root).join('|')).toBe('text2sql:Text|text2sql:2SQL');
    const second = marks.marks[0]?.elements[1];
    expect(second && marks.matchAround(second)).toBe(marks.marks[0]?.match);
  });

  it('stay out of headings, links, code and controls, and of other lines', () => {
    const link = document.createElement('a');
    link.href = '#x';
    link.append('SQL');
    const heading = document.createElement('h3');
    heading.append('마이크로프론트엔드');
    root.append(heading);
    build([link, ' 그리고 마이크로', document.createElement('br'), '프론트엔드']);
    mark(root);
    expect(texts(root)).toEqual([]);
  });

  it('leave every node as it was when they are taken off, text boundaries and empty text included', () => {
    build(['Text2SQL은 ', '이어진 SQL', '문과 ', '', bold('마이크로'), '프론트엔드'], ['SQL 앞', ' 뒤']);
    const before = nodesOf(root);
    const content = root.textContent;
    const marks = mark(root);
    expect(root.textContent).toBe(content);
    expect(texts(root).length).toBeGreaterThan(3);
    marks.takeOff();
    expect(nodesOf(root)).toEqual(before);
    expect(nodesOf(root).every((part, index) => part === before[index])).toBe(true);
  });

  it('do not change the reading text', () => {
    build([' Text2SQL 과 SQL '], ['마이크로프론트엔드란']);
    const before = readText(root).text;
    mark(root);
    expect(readText(root).text).toBe(before);
  });

  it('leave alone what the page put between the pieces', () => {
    build(['앞 SQL 뒤']);
    const marks = mark(root);
    root.querySelector('[data-techand-term]')?.after(bold('새것'));
    marks.takeOff();
    expect(root.textContent).toBe('앞 SQL새것 뒤');
    expect(root.querySelector('[data-techand-term]')).toBeNull();
  });
});
