import type { TermMatch } from '../../../src/domain/terms/matching';
import { score, type Score } from '../../../tests/domain/terms/labelled/score';
import { LABELLED_SETS } from '../../../tests/domain/terms/labelled/sets';
import { TERM_ATTRIBUTE, TERM_MARKERS, type PaintedTerm } from '../marking/term-markers';

/** What one marker marks in each labelled text. Each text is a paragraph, with a `<br>` for each line feed. */
export function measure(name: string): Score {
  const mark = TERM_MARKERS[name];
  if (mark === undefined) throw new Error(`no marker ${name}`);
  return score(
    LABELLED_SETS.flatMap(({ texts }) => texts),
    (text) => {
      const root = document.createElement('p');
      root.append(...text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [document.createElement('br'), line])));
      return readMarks(root, mark(root, []) ?? []);
    },
  );
}

/** The marked places as offsets: elements around words, or ranges painted over them. */
function readMarks(root: Element, painted: readonly PaintedTerm[]): readonly TermMatch[] {
  const found: TermMatch[] = [];
  const starts = new Map<Node, number>();
  let at = 0;
  const read = (node: Node): void => {
    const id = node.nodeType === 1 ? (node as Element).getAttribute(TERM_ATTRIBUTE) : null;
    if (id !== null) found.push({ id, start: at, end: at + (node.textContent ?? '').length });
    if (node.nodeName === 'BR') at += 1;
    starts.set(node, at);
    if (node.nodeType === 3) at += (node as Text).length;
    for (const child of node.childNodes) read(child);
  };
  read(root);
  const offsetOf = (node: Node, offset: number): number => (starts.get(node) ?? Number.NaN) + offset;
  for (const { id, range } of painted) {
    found.push({ id, start: offsetOf(range.startContainer, range.startOffset), end: offsetOf(range.endContainer, range.endOffset) });
  }
  return found;
}
