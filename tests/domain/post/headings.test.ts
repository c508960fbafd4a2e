import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentSection, readingLine, type HeadingSight } from '../../../src/domain/reading/current-section';
import { inOutlineOrder } from '../../../src/domain/post/heading-order';
import { isSameHeading, normaliseHeading, undecorate } from '../../../src/domain/post/heading-text';
import { fragmentOf, sectionOfFragment } from '../../../src/domain/post/fragment';
import { headingWords } from '../../../src/page/recognise/heading-words';
import { OUTLINE } from '../../../src/post/outline';

describe('a heading without what is put around it', () => {
  it.each([
    ['1. 마치며', '마치며'],
    ['1.2.3 마치며', '마치며'],
    ['③마치며', '마치며'],
    ['Ⅳ. 마치며', '마치며'],
    ['제3장 마치며', '마치며'],
    ['가. 마치며', '마치며'],
    ['iv) 마치며', '마치며'],
    ['# 마치며 #', '마치며'],
    ['▶ 마치며 ¶', '마치며'],
    ['마치며[1]', '마치며'],
    ['마치며 🔗', '마치며'],
    ['2. 🎥S# 1. RYANSQL', 's#1.ryansql'],
    ['if(kakao)는 "연결"이다.', 'if(kakao)는"연결"이다'],
    ['질의응답시스템 2.0', '질의응답시스템2.0'],
  ])('%s is %s', (text, bare) => {
    expect(undecorate(normaliseHeading(text))).toBe(bare);
  });

  it('is no other heading of the outline', () => {
    const all = OUTLINE.flatMap((_, at) => [
      ...new Set(headingWords({ outline: OUTLINE }).flatMap(({ entry, words }) => (entry === at ? [words] : []))),
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('');
  });
});

describe('comparing headings', () => {
  it.each([
    ['🎥S# 1. RYANSQL: 한국어 Text2SQL 모델 개발', '🎥 S#1.  RYANSQL : 한국어\u00A0Text2SQL 모델 개발'],
    ['🎥S# 1. RYANSQL: 한국어 Text2SQL 모델 개발', '🎥\uFE0FS# 1. RYANSQL: 한국어 Text2SQL 모델 개발'.normalize('NFD')],
    ['🎥S# 3. 한국어 오픈도메인 질의응답시스템 2.0', 'S# 3. 한국어 오픈 도메인 질의응답 시스템 2.0'],
    ['if(kakao)는 "연결"이다.', 'if(kakao)는 “연결”이다'],
    ['개발 생산성 향상을 위해 달리는 기술플랫폼팀!', '개발 생산성 향상을 위하여 달리는 기술플랫폼팀'],
  ])('%s is %s', (wanted, found) => {
    expect(isSameHeading(found, wanted)).toBe(true);
  });

  it.each([
    ['마치며', '시작하며'],
    ['if(kakao)는 "연결"이다.', 'if(kakao)는 "기술 공유의 장"이다.'],
    ['🎥S# 1. RYANSQL: 한국어 Text2SQL 모델 개발', '🎥S# 2. 딥(Deep)하게 오타 교정하기'],
    ['시작하며', ''],
  ])('%s is not %s', (wanted, found) => {
    expect(isSameHeading(found, wanted)).toBe(false);
  });

  it('never takes one heading of the outline for another', () => {
    const pairs = OUTLINE.flatMap((one) => OUTLINE.map((other) => [one.id, isSameHeading(one.text, other.text) ? other.id : null]));
    expect(pairs.filter(([one, other]) => other !== null && one !== other)).toEqual([]);
  });
});

describe('the outline among candidates', () => {
  const candidates = (entries: readonly number[]) => entries.map((entry) => ({ entry, weight: 2 }));

  it.each([
    [
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ],
    [
      [5, 0, 1, 2],
      [1, 2, 3],
    ],
    [
      [0, 1, 7, 2, 3],
      [0, 1, 3, 4],
    ],
    [[], []],
  ])('chooses from %j the indices %j', (entries, chosen) => {
    expect(inOutlineOrder(candidates(entries))).toEqual(chosen);
  });

  it('prefers a heading element to a paragraph that reads the same', () => {
    expect(
      inOutlineOrder([
        { entry: 0, weight: 1 },
        { entry: 0, weight: 2 },
        { entry: 1, weight: 2 },
      ]),
    ).toEqual([1, 2]);
  });
});

describe('the current section', () => {
  const sights = (passed: number): HeadingSight[] => OUTLINE.map(({ id }, index) => ({ id, isPassed: index < passed }));

  it.each([
    ['above all headings, the first', sights(0), 'intro'],
    ['the last one passed', sights(4), 's2'],
    ['at the end, the last', sights(OUTLINE.length), 'outro'],
  ] as const)('is %s', (_name, headings, expected) => {
    expect(currentSection([...headings])).toBe(expected);
  });

  it('is none without headings', () => {
    expect(currentSection([])).toBeNull();
  });
});

describe('the reading line', () => {
  const sizes = { height: 900, range: 9000, covered: 60 };

  it.each([
    ['far from the end, at a third of what is not covered', 5000, 340],
    ['nearer to the end, lower', 800, 500],
    ['for a heading at the very end, at the lower edge', 0, 900],
  ])('is, %s', (_where, toEnd, line) => {
    expect(readingLine(sizes, toEnd)).toBe(line);
  });

  it('stays at a third in a page that cannot be scrolled', () => {
    expect(readingLine({ ...sizes, range: 0 }, 10)).toBe(340);
  });

  it('gives each section its turn, in order, however long the page is and wherever its headings are', () => {
    const pages = fc.record({
      height: fc.integer({ min: 300, max: 2000 }),
      range: fc.integer({ min: 1, max: 20_000 }),
      covered: fc.nat(100),
    });
    fc.assert(
      fc.property(pages, fc.nat(10_000), fc.nat(10_000), (page, one, other) => {
        const total = page.height + page.range;
        /** The scroll position at which a heading so far down passes the line. */
        const passes = (top: number): number => top - readingLine(page, total - top);
        const [first = 0, second = 0] = [(one / 10_000) * total, (other / 10_000) * total].toSorted((a, b) => a - b);
        expect(passes(first)).toBeLessThanOrEqual(page.range + 1e-6);
        expect(passes(second)).toBeGreaterThanOrEqual(passes(first) - 1e-6);
        // Whoever is at the top has passed nothing that is below the middle of the window.
        if (first > page.height / 2 + page.covered) expect(passes(first)).toBeGreaterThan(-1e-6);
      }),
    );
  });
});

describe('fragments', () => {
  it('name a section and can be read again', () => {
    for (const { id } of OUTLINE) expect(sectionOfFragment(fragmentOf(id))).toBe(id);
  });

  it('name a section that the post does not have as well: whoever looks for its heading finds none', () => {
    expect(sectionOfFragment('#techand-x')).toBe('x');
  });

  it.each(['', '#', '#techand', '#s4', '#entry173comment'])('do not include those of the page (%s)', (fragment) => {
    expect(sectionOfFragment(fragment)).toBeNull();
  });
});
