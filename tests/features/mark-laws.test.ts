// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTerms, matchTerms } from '../../src/domain/term-matching';
import { wrapMatches } from '../../src/features/glossary/marks';
import { readText } from '../../src/page/reading-text';
import { TERM_RULES } from '../../src/post/terms';

const matcher = compileTerms(TERM_RULES);
const spellings = TERM_RULES.flatMap(({ aliases }) => aliases);

const text = fc
  .array(fc.oneof(fc.constantFrom(...spellings), fc.constantFrom(' ', '을 ', '에서는', '\n', '. ', '👣', '', '즈'), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 8 })
  .map((parts) => parts.join(''))
  .chain((whole) => fc.constantFrom(whole, whole.normalize('NFD')));

/** A paragraph's text with the places where it is cut into nodes, and which of the pieces are bold. */
const paragraph = fc.record({
  text,
  cuts: fc.array(fc.nat(40), { maxLength: 5 }),
  bold: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
});

type Paragraph = typeof paragraph extends fc.Arbitrary<infer Value> ? Value : never;

function build(paragraphs: readonly Paragraph[]): HTMLElement {
  const root = document.createElement('div');
  for (const { text: whole, cuts, bold } of paragraphs) {
    const element = root.appendChild(document.createElement('p'));
    const ends = [...cuts.filter((cut) => cut < whole.length).toSorted((a, b) => a - b), whole.length];
    ends.forEach((end, index) => {
      const piece = document.createTextNode(whole.slice(ends[index - 1] ?? 0, end));
      const place = bold[index] === true ? element.appendChild(document.createElement('b')) : element;
      place.append(piece);
    });
  }
  return root;
}

/** Every node below `root` in order, texts with what they hold. */
function nodesOf(root: Node): readonly unknown[] {
  return [...root.childNodes].flatMap((node) => [node, node.nodeType === 3 ? (node as Text).data : node.nodeName, ...nodesOf(node)]);
}

describe('the law of marks', () => {
  it('the text is never changed: not by marking, and without the marks the nodes are what they were', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const root = build(paragraphs);
        const before = { content: root.textContent, nodes: nodesOf(root), reading: readText(root).text };
        const reading = readText(root);
        const marks = wrapMatches(reading, matchTerms(matcher, reading.text));
        expect(root.textContent).toBe(before.content);
        expect(readText(root).text).toBe(before.reading);
        for (const { match, elements } of marks.marks) {
          expect(elements.map((element) => element.textContent).join('')).toBe(reading.text.slice(match.start, match.end).replaceAll('\n', ''));
        }
        marks.takeOff();
        const after = nodesOf(root);
        expect(after).toHaveLength(before.nodes.length);
        expect(after.every((node, index) => node === before.nodes[index])).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
