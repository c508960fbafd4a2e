import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { paintRanges } from '../../../src/page/paint/paint';

const NAME = 'techand-test';

/** The part of the browsers' registry that is used; says which highlights were made and which ranges were touched. */
class FakeHighlight extends Set<Range> {
  touched = 0;
  constructor(...ranges: Range[]) {
    super();
    for (const range of ranges) super.add(range);
  }
  override add(range: Range): this {
    this.touched += 1;
    return super.add(range);
  }
  override delete(range: Range): boolean {
    this.touched += 1;
    return super.delete(range);
  }
}

let document: Document;
let registry: Map<string, FakeHighlight>;
let ranges: readonly Range[];

beforeEach(() => {
  const window = new Window();
  registry = new Map();
  Object.defineProperties(window, { CSS: { value: { highlights: registry } }, Highlight: { value: FakeHighlight } });
  document = window.document as unknown as Document;
  ranges = Array.from({ length: 10 }, () => document.createRange());
});

const painted = (): readonly Range[] => [...(registry.get(NAME) ?? [])];

describe('painted ranges', () => {
  it.each([
    ['one more', () => ranges.slice(0, 9), () => ranges, 1],
    ['one less', () => ranges, () => ranges.slice(1), 1],
    ['one for another', () => ranges.slice(0, 9), () => ranges.slice(1), 2],
    ['the same', () => ranges, () => ranges.toReversed(), 0],
  ])('keep those that are painted: %s', (_what, first, second, touched) => {
    paintRanges(document, NAME, first());
    const before = registry.get(NAME);
    paintRanges(document, NAME, second());
    expect(registry.get(NAME)).toBe(before);
    expect(before?.touched).toBe(touched);
    expect(new Set(painted())).toEqual(new Set(second()));
  });

  it('are painted anew where most of them are different', () => {
    paintRanges(document, NAME, ranges.slice(0, 6));
    const before = registry.get(NAME);
    paintRanges(document, NAME, ranges.slice(6));
    expect(registry.get(NAME)).not.toBe(before);
    expect(painted()).toEqual(ranges.slice(6));
  });

  it.each<[string, () => void]>([
    ['taken away', () => registry.delete(NAME)],
    ['replaced', () => registry.set(NAME, new FakeHighlight(...ranges))],
    ['emptied', () => registry.get(NAME)?.clear()],
  ])('come back where the page has %s them', (_what, change) => {
    paintRanges(document, NAME, ranges);
    change();
    paintRanges(document, NAME, ranges.slice(1));
    expect(painted()).toEqual(ranges.slice(1));
  });

  it('remove the name where there are none, and are painted again later', () => {
    paintRanges(document, NAME, ranges);
    paintRanges(document, NAME, []);
    expect(registry.has(NAME)).toBe(false);
    paintRanges(document, NAME, ranges.slice(0, 1));
    expect(painted()).toEqual(ranges.slice(0, 1));
  });
});
