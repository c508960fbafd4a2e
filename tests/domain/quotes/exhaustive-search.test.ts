import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, indexEditedQuotes, type EditedQuoteIndex } from '../../../src/domain/quotes/anchor-quote';
import { compactLetters } from '../../../src/domain/quotes/compact-text';
import { describeQuote } from '../../../src/domain/quotes/quotes';
import { NEIGHBOURING_TEXT } from '../../fixtures/neighbouring-text';
import { articleTexts } from '../terms/article-texts';
import { edited, quotesOf, replaced, seeded, verdictOn, type QuoteCase } from './quote-cases';

const text = articleTexts()[0]?.text ?? '';
const index = indexEditedQuotes(text);
const { text: letters, letterAt } = index.compact;

/** The same text, with the index that is made when many quotes are looked for. */
function indexForMany(of: string): EditedQuoteIndex {
  const many = indexEditedQuotes(of);
  while (!many.places.isIndexed()) many.places.ofPart('없는말', 1);
  return many;
}

/** For each offset of the letters: the fewest edits by which the words end there, wherever they begin (Sellers, 1980). */
function editsEndingAt(words: string): number[] {
  let column = Array.from({ length: words.length + 1 }, (_, row) => row);
  return [...letters].map((letter) => {
    const next = [0];
    for (let row = 1; row <= words.length; row += 1) {
      const changed = (column[row - 1] ?? 0) + (words[row - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    return column.at(-1) ?? 0;
  });
}

describe('compared with a search that tries every place', () => {
  const other = fc.constantFrom(...'가는에서요 xQ1');
  const quoted = fc.tuple(fc.nat(text.length - 200), fc.integer({ min: 40, max: 180 }));

  it('a quote with no more edits than are allowed is found, where no other place comes near', () => {
    let found = 0;
    fc.assert(
      fc.property(quoted, fc.array(fc.tuple(fc.nat(), fc.nat(2), other), { minLength: 1, maxLength: 30 }), ([start, length], edits) => {
        const target = describeQuote(text, start, start + length);
        if (target === null) return;
        const words = [...target.quote.exact];
        // A fifth of the letters: the most that is allowed.
        const made = edits.slice(0, Math.floor(compactLetters(target.quote.exact).length / 5));
        for (const [where, kind, letter] of made) {
          const at = where % words.length;
          if (kind === 0) words.splice(at, 1);
          else words.splice(at, kind - 1, letter);
        }
        const exact = words.join('').trim();
        const wanted = compactLetters(exact);
        const distances = editsEndingAt(wanted);
        const [from, to] = [letterAt(target.position.start), letterAt(target.position.end)];
        const here = Math.min(...distances.slice(from, to + 8));
        const elsewhere = Math.min(...distances.slice(0, from), ...distances.slice(to + wanted.length));
        if (here > Math.min(Math.floor(wanted.length * 0.2), Math.floor(wanted.length / 4) - 1) || elsewhere < here + 3) return;
        const span = anchorQuote(indexEditedQuotes(text), { ...target, quote: { ...target.quote, exact } });
        expect(span).not.toBeNull();
        expect(Math.abs(letterAt(span?.start ?? 0) - from)).toBeLessThanOrEqual(made.length);
        expect(Math.abs(letterAt(span?.end ?? 0) - to)).toBeLessThanOrEqual(made.length);
        found += 1;
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

describe('one quote is answered as one of many', () => {
  const random = seeded(1918);
  const exact = quotesOf(text, 150, random);
  const absent = quotesOf(NEIGHBOURING_TEXT, 150, random).map((each): QuoteCase => ({ ...each, truth: null }));
  const many = indexForMany(text);

  it.each<[string, readonly QuoteCase[]]>([
    ['edited', exact.map((each) => edited(each, random))],
    ['absent', absent],
    ['replaced by another', exact.map((each, at) => replaced(each, absent[at] ?? each))],
  ])('%s', (_what, cases) => {
    const differing = cases.filter((each) => {
      const [one, other] = [indexEditedQuotes(text), many].map((by) => verdictOn(anchorQuote(by, each.target), each, text));
      return one !== other;
    });
    expect(differing).toEqual([]);
  });
});

it('of two places that are nearly as good neither is given, though the better one alone has words that were left whole', () => {
  // Sixty letters, none of them twice.
  const words = Array.from({ length: 60 }, (_, at) => String.fromCharCode('가'.charCodeAt(0) + 29 * at)).join('');
  const spoiled = (isSpoiled: (at: number) => boolean): string => [...words].map((letter, at) => (isSpoiled(at) ? '*' : letter)).join('');
  // Eight errors at the beginning; ten errors, one in every six letters.
  const [better, worse] = [spoiled((at) => at < 8), spoiled((at) => at % 6 === 2)];
  const find = (text: string) => {
    const exact = { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' } as const;
    return anchorQuote(indexEditedQuotes(text), { quote: exact, position: { type: 'TextPositionSelector', start: 70, end: 130 } });
  };
  expect(find(`앞말. ${better} 뒷말.`)).not.toBeNull();
  expect(find(`앞말. ${worse} 뒷말.`)).not.toBeNull();
  expect(find(`앞말. ${better} 사이의 말. ${worse} 뒷말.`)).toBeNull();
});
