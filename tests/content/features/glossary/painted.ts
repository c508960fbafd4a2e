import { trusted } from '../../../page/trusted';

/** Gives happy-dom the registry of painted ranges that browsers have. */
export function giveHighlights(): void {
  const registry = new Map<string, Set<Range>>();
  class FakeHighlight extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  Object.defineProperties(window, {
    CSS: { value: { highlights: registry }, configurable: true },
    Highlight: { value: FakeHighlight, configurable: true },
  });
}

/** The ranges painted under a name. */
export function paintedRanges(name: string): Range[] {
  return [...((CSS.highlights.get(name) ?? []) as unknown as Set<Range>)];
}

/** The text of the painted marks, in document order. */
export function markedWords(): string[] {
  return paintedRanges('techand-term')
    .toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
    .map(String);
}

/** The reader presses a marked word. happy-dom has no layout: every range is drawn where the press is. */
export function pressWord(word: string): void {
  const range = paintedRanges('techand-term').find((each) => String(each) === word);
  if (range === undefined) throw new Error(`no mark on ${word}`);
  const { startContainer: offsetNode, startOffset: offset } = range;
  document.caretPositionFromPoint = () => ({ offsetNode, offset }) as unknown as CaretPosition;
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList;
  const target = offsetNode.parentElement;
  const at = { bubbles: true, detail: 1, clientX: 1, clientY: 1 };
  target?.dispatchEvent(trusted(new PointerEvent('pointerdown', at)));
  target?.dispatchEvent(trusted(new MouseEvent('click', at)));
}
