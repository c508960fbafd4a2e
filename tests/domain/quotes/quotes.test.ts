import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactText, uncut } from '../../../src/domain/quotes/compact-text';
import { describeQuote, indexQuotes, matchQuote } from '../../../src/domain/quotes/quotes';

const TEXT = '첫 문장이에요.\nSQL을 쓰는 문장과 SQL을 고치는 문장이 있어요.\n끝 문장에서 다시 SQL을 봐요.';

function found(text: string, target: Parameters<typeof matchQuote>[1]): string | null {
  const span = matchQuote(indexQuotes(text), target);
  return span === null ? null : text.slice(span.start, span.end);
}

function describeAt(text: string, start: number, end: number): NonNullable<ReturnType<typeof describeQuote>> {
  const target = describeQuote(text, start, end);
  if (target === null) throw new Error('nothing selected');
  return target;
}

describe('a described quote', () => {
  it('contains the words, the text around them, and their position', () => {
    const start = TEXT.indexOf('문장과');
    expect(describeQuote(TEXT, start, start + 3)).toEqual({
      quote: {
        type: 'TextQuoteSelector',
        exact: '문장과',
        prefix: '첫 문장이에요.\nSQL을 쓰는 ',
        suffix: ' SQL을 고치는 문장이 있어요.\n끝 문장에서 다시 SQL을 봐요.',
      },
      position: { type: 'TextPositionSelector', start, end: start + 3 },
    });
  });

  it('leaves out the white space a selection drags along', () => {
    expect(describeQuote('가 나 다', 1, 4)?.quote.exact).toBe('나');
    expect(describeQuote('가   다', 1, 4)).toBeNull();
  });

  it.each([[TEXT.indexOf('SQL을 쓰는')], [TEXT.indexOf('SQL을 고치는')], [TEXT.lastIndexOf('SQL을')]])(
    'tells equal words apart by their surroundings (at %i)',
    (start) => {
      const target = describeAt(TEXT, start, start + 4);
      const moved = { ...target, position: { ...target.position, start: 0, end: 4 } };
      expect(matchQuote(indexQuotes(TEXT), moved)).toEqual({ start, end: start + 4 });
    },
  );

  it('is found where lines break elsewhere and spaces differ', () => {
    const target = describeAt(TEXT, TEXT.indexOf('쓰는'), TEXT.indexOf('있어요') + 3);
    expect(found(TEXT.replaceAll('\n', ' ').replaceAll(' ', '\u00A0'), target)?.length).toBe(target.quote.exact.length);
  });

  it('is found in decomposed text, with offsets of that text', () => {
    const target = describeAt(TEXT, TEXT.indexOf('고치는'), TEXT.indexOf('고치는') + 3);
    expect(found(TEXT.normalize('NFD'), target)?.normalize('NFC')).toBe('고치는');
  });

  describe.each([
    ['a pair', '🎥', 1],
    ['a syllable in jamo', '\u1100\u1161\u11A8', 1],
    ['a syllable without its final consonant', '\u1100\u1161\u11A8', 2],
    ['a letter with a mark', 'e\u0301', 1],
    ['a letter with a mark that no letter is made of', 'x\u0301', 1],
    ['a syllable with a mark', '가\u0301', 1],
  ])('that cuts %s is not found in it', (_what, letter, cut) => {
    const text = `한국어를 ${letter} 쓰는 문장과 글`;
    const at = text.indexOf(letter);
    const cutAt = at + cut;
    it.each([
      ['at its beginning', cutAt, text.length],
      ['at its end', 0, cutAt],
      ['in the first part of it', at, cutAt],
      ['in the rest of it', cutAt, at + letter.length],
    ])('has no anchor where it is cut: %s', (_edge, start, end) => {
      const quote = {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(0, start),
        suffix: text.slice(end),
      } as const;
      expect(matchQuote(indexQuotes(text), { quote, position: { type: 'TextPositionSelector', start, end } })).toBeNull();
      // The same where it has moved.
      const moved = `${text} 그리고 `;
      expect(matchQuote(indexQuotes(`앞말 ${moved}`), { quote, position: { type: 'TextPositionSelector', start, end } })).toBeNull();
    });
  });

  it.each(['\u0301', '\u1161', '\uDFA5'])(
    'has its edges where they were set within a long run of units that continue a character: %j',
    (part) => {
      const text = `가${part.repeat(60)}나${part.repeat(1000)}`;
      expect([uncut(text, 30, -1), uncut(text, 30, 1)]).toEqual([0, 61]);
      expect([uncut(text, 500, -1), uncut(text, 500, 1)]).toEqual([500, 500]);
    },
  );

  it('is not found at its old position with other words around it', () => {
    const target = describeAt(TEXT, TEXT.indexOf('쓰는'), TEXT.indexOf('쓰는') + 2);
    expect(found(TEXT.replace('쓰는 문장과', '쓰는 사람과'), target)).toBeNull();
    expect(found(TEXT.replace('SQL을 쓰는', 'CSS를 쓰는'), target)).toBeNull();
  });

  it('is not found where its words are gone', () => {
    const target = describeAt(TEXT, 0, 8);
    expect(found('전혀 다른 글이에요.', target)).toBeNull();
  });
});

describe('laws of quotes', () => {
  const word = fc.constantFrom('메모', 'SQL', '가', '나다', '문장을', '🎥', 'é', '값');
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '\n', '')), { minLength: 1, maxLength: 60 })
    .map((parts) => parts.flat().join(''));
  const selection = text.chain((whole) =>
    fc.tuple(fc.nat(whole.length), fc.nat(whole.length)).map(([a, b]) => ({ whole, start: Math.min(a, b), end: Math.max(a, b) })),
  );

  it('a quote that was described is matched at the same position', () => {
    fc.assert(
      fc.property(selection, ({ whole, start, end }) => {
        const target = describeQuote(whole, start, end);
        if (target === null || /\p{Surrogate}/u.test(whole.slice(start, end))) return;
        const span = matchQuote(indexQuotes(whole), target);
        expect(span).not.toBeNull();
        expect(whole.slice(span?.start, span?.end)).toBe(whole.slice(target.position.start, target.position.end));
      }),
    );
  });

  it('the compact text of NFD equals that of NFC', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(compactText(whole.normalize('NFD')).text).toBe(compactText(whole).text);
      }),
    );
  });

  it('every unit of the compact text comes from where it says', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const decomposed = whole.normalize('NFD');
        const { text: compact, originOf, letterAt } = compactText(decomposed);
        for (let unit = 0; unit < compact.length; unit += 1) {
          const { start, end } = originOf(unit);
          expect(decomposed.slice(start, end).normalize('NFC')).toContain(compact[unit] ?? '?');
          expect(letterAt(start)).toBe(compactText(decomposed.slice(0, start)).text.length);
        }
        expect(letterAt(decomposed.length)).toBe(compact.length);
      }),
    );
  });
});
