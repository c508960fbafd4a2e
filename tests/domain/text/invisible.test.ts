import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactText } from '../../../src/domain/quotes/compact-text';
import { isSameHeading, normaliseHeading, undecorate } from '../../../src/domain/post/heading-text';
import { INVISIBLE, withoutInvisible } from '../../../src/domain/text/invisible';
import { describeQuote, indexQuotes, matchQuote } from '../../../src/domain/quotes/quotes';
import { compileTerms, matchTerms } from '../../../src/domain/terms/matching';
import { wordInContext } from '../../../src/domain/terms/word-in-context';
import { OUTLINE } from '../../../src/post/outline';
import { TERM_RULES } from '../../../src/post/terms';

const matcher = compileTerms(TERM_RULES);
const isInvisible = new RegExp(`^[${INVISIBLE}]$`);
const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) => isInvisible.test(character));

/** The text with one or more of them after each letter that the list names. */
const scattered = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.array(fc.constantFrom('', ...all), { maxLength: 2 }), { minLength: text.length, maxLength: text.length })
    .map((between) => [...text].map((letter, at) => letter + (between[at] ?? []).join('')).join(''));

describe('invisible characters', () => {
  it('include soft hyphen, zero-width space, joiners, marks of direction and BOM, and no letter, mark or space', () => {
    for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) expect(all).toContain(String.fromCharCode(code));
    expect(all.filter((character) => /[\p{L}\p{N}\p{P}\p{Zs}]/u.test(character))).toEqual([]);
  });

  it('change no heading, however many of them are in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OUTLINE).chain(({ text }) => fc.tuple(fc.constant(text), scattered(text))),
        ([text, odd]) => {
          expect(normaliseHeading(odd)).toBe(normaliseHeading(text));
          expect(undecorate(normaliseHeading(odd))).toBe(undecorate(normaliseHeading(text)));
          expect(isSameHeading(odd, text)).toBe(true);
        },
      ),
    );
  });

  it('change no match, whose offsets are those of the original text', () => {
    const words = fc.constantFrom(
      'Text2SQL을 서빙하고있는 컨테이너들',
      '딥 러닝과 SQL문이라는데',
      '토큰화된 512토큰, 마이크로 프런트엔드팀',
    );
    fc.assert(
      fc.property(
        words.chain((text) => fc.tuple(fc.constant(text), scattered(text))),
        ([text, odd]) => {
          const read = (form: string) =>
            matchTerms(matcher, form).map(({ id, start, end }) => `${id} ${withoutInvisible(form.slice(start, end))}`);
          expect(read(odd)).toEqual(read(text));
          // No mark begins or ends with one.
          for (const { start, end } of matchTerms(matcher, odd))
            expect([all.includes(odd.charAt(start)), all.includes(odd.charAt(end - 1))]).toEqual([false, false]);
        },
      ),
    );
  });

  it('change no quote: one created on a page without them is anchored on a page with them, and vice versa', () => {
    const plain = '처음 문장이다. 어제 서버가 멈춘 까닭을 적었다. 마지막 문장이다.';
    const start = plain.indexOf('서버가');
    const end = start + '서버가 멈춘 까닭'.length;
    fc.assert(
      fc.property(scattered(plain), (odd) => {
        expect(compactText(odd).text).toBe(compactText(plain).text);
        const target = describeQuote(plain, start, end);
        const found = target && matchQuote(indexQuotes(odd), target);
        expect(withoutInvisible(odd.slice(found?.start, found?.end))).toBe('서버가 멈춘 까닭');
        const oddTarget = describeQuote(odd, found?.start ?? 0, found?.end ?? 0);
        const back = oddTarget && matchQuote(indexQuotes(plain), oddTarget);
        expect(back).toEqual({ start, end });
      }),
    );
  });

  it('are not shown where a word is shown in its context', () => {
    const text = '값을 \u200b캐\u00ad시\u2060에 둔다';
    expect(wordInContext(text, { start: 4, end: 7 })).toEqual({ before: '값을 ', word: '캐시', after: '에 둔다' });
  });
});
