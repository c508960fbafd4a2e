import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactText } from '../../../src/domain/quotes/compact-text';
import { anchorQuote, indexEditedQuotes } from '../../../src/domain/quotes/anchor-quote';
import { describeQuote, indexQuotes, matchQuote } from '../../../src/domain/quotes/quotes';
import { WORK } from '../../../src/domain/quotes/search-work';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import { NEIGHBOURING_TEXT } from '../../fixtures/neighbouring-text';
import { below, distance, edited, quotesOf, seeded, type Random } from './quote-cases';

/** Those of the longest article and quote that are taken. */
const ARTICLE = 1_048_576;
const QUOTE = 65_536;
const SENTENCE = '이 문장은 저장소를 옮긴 까닭을 아주 길게 적어 둔 것입니다. ';
const EDITED_SENTENCE = SENTENCE.replace('저장소', '저장고').replace('길게', '깊게').trim();

function targetOf(exact: string, start: number, prefix = '', suffix = ''): QuoteTarget {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

/** The words over and over, so many letters of them. */
const repeated = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Every so many letters another. */
const withEdits = (text: string, every: number): string =>
  [...text].map((letter, at) => (at % every === every - 1 ? '참' : letter)).join('');

/** Milliseconds: many times what it takes, and a fraction of what checking every match would. */
const AT_ONCE = 2000;

describe('a quote in a text that repeats itself', () => {
  const article = repeated('가', ARTICLE);
  it.each<[string, string, QuoteTarget]>([
    ['a sentence 2,000 times, the quote edited', SENTENCE.repeat(2000), targetOf(EDITED_SENTENCE, 32_000)],
    [
      'a sentence 2,000 times, edited since',
      SENTENCE.replace('길게', '깊게').repeat(2000),
      targetOf(SENTENCE.trim(), 32_000, SENTENCE, SENTENCE),
    ],
    ['a syllable, the quote edited', repeated('가', 10_000), targetOf(withEdits(repeated('가', 100), 41), 5000)],
    [
      'a syllable, a few of it in other surroundings',
      repeated('가', 10_000),
      targetOf('가가가', 5000, '나다'.repeat(16), '라마'.repeat(16)),
    ],
    ['a syllable, the longest quote with another in front', article, targetOf(`나${repeated('가', QUOTE - 1)}`, 500_000)],
    ['a syllable, the longest quote with another behind', article, targetOf(`${repeated('가', QUOTE - 1)}나`, 500_000)],
    [
      'a syllable, the longest quote with another amid',
      article,
      targetOf(`${repeated('가', QUOTE / 2)}나${repeated('가', QUOTE / 2 - 1)}`, 500_000),
    ],
    ['two syllables, the longest quote edited', repeated('가나', ARTICLE), targetOf(withEdits(repeated('가나', QUOTE), 11), 1000)],
    [
      'a word, the longest quote edited in places',
      repeated('인공지능은', ARTICLE),
      targetOf(withEdits(repeated('인공지능은', QUOTE), 13_000), 1003),
    ],
  ])('is given up at once: %s', (_what, text, target) => {
    const index = indexEditedQuotes(text);
    const begun = performance.now();
    const work = { left: WORK };
    expect(anchorQuote(index, target, work)).toBeNull();
    expect(matchQuote(index, target)).toBeNull();
    expect(work.left).toBeGreaterThanOrEqual(0);
    expect(performance.now() - begun).toBeLessThan(AT_ONCE);
  });

  it('is matched as fast together with thousands of others', () => {
    const index = indexQuotes(repeated('가', 10_000));
    const begun = performance.now();
    for (let quote = 0; quote < 2000; quote += 1) expect(matchQuote(index, targetOf('가'.repeat(1 + (quote % 90)), 20_000))).toBeNull();
    expect(performance.now() - begun).toBeLessThan(AT_ONCE);
  });

  it('is not found anywhere just because the better matches are too many to be checked', () => {
    const worse = SENTENCE.replace('저장소', '보관함').replace('까닭을 아주 길게', '사연을 아주 짧게');
    const text = `${SENTENCE.repeat(150)}${worse}${SENTENCE.repeat(150)}`;
    expect(anchorQuote(indexEditedQuotes(text), targetOf(SENTENCE.replace('저장소', '보관함').trim(), text.indexOf(worse)))).toBeNull();
  });

  it('is matched where it has not moved, and found where it was edited and is unique', () => {
    const other = '다음 문단에는 서버를 바꾼 날짜와 사람들의 이름을 짧게 썼어요.';
    const text = `${SENTENCE.repeat(1000)}${other} ${SENTENCE.repeat(1000)}`;
    const [one, alone] = [500 * SENTENCE.length, text.indexOf(other)].map((start) => describeQuote(text, start, start + other.length));
    if (!one || !alone) throw new Error('nothing is quoted');
    expect(matchQuote(indexQuotes(text), one)).toEqual({ start: one.position.start, end: one.position.end });
    const now = text.replace('짧게', '길게');
    expect(anchorQuote(indexEditedQuotes(now), alone)).toEqual({ start: alone.position.start, end: alone.position.end });
  });
});

describe('laws of the work', () => {
  const letter = fc.constantFrom('가', '나', 'a', ' ');
  /** Few letters, or one word over and over with an edit here and there. */
  const monotonous = fc.oneof(
    fc.array(letter, { minLength: 50, maxLength: 3000, size: 'max' }).map((letters) => letters.join('')),
    fc
      .tuple(fc.array(letter, { minLength: 1, maxLength: 40 }), fc.nat(3000), fc.integer({ min: 20, max: 4000 }))
      .map(([word, length, every]) => withEdits(repeated(word.join(''), length + 50), every)),
  );
  const quoted = fc.tuple(monotonous, fc.nat(), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 3, max: 200 }), fc.nat(3000));

  it('the work never becomes negative, and what is found has at most the allowed edits', () => {
    fc.assert(
      fc.property(quoted, ([text, at, length, every, hint]) => {
        const target = describeQuote(text, at % text.length, (at % text.length) + length);
        if (target === null) return;
        const exact = withEdits(target.quote.exact, every).trim();
        const work = { left: WORK };
        const span = anchorQuote(
          indexEditedQuotes(text),
          { quote: { ...target.quote, exact }, position: { ...target.position, start: hint } },
          work,
        );
        expect(work.left).toBeGreaterThanOrEqual(0);
        if (span === null) return;
        const [found, wanted] = [text.slice(span.start, span.end), exact].map((each) => compactText(each).text);
        // Edges that were moved to the surroundings may add as much again.
        expect(distance(found ?? '', wanted ?? '')).toBeLessThanOrEqual((wanted ?? '').length * 0.4);
      }),
      { numRuns: 300 },
    );
  });

  it('a quote is matched where it was described, however often it occurs elsewhere', () => {
    fc.assert(
      fc.property(quoted, ([text, at, length]) => {
        const target = describeQuote(text, at % text.length, (at % text.length) + length);
        // Runs of spaces are stored as one: the rest is looked for by its letters, and is ambiguous here.
        if (target === null || / {2}/.test(text)) return;
        const span = { start: target.position.start, end: target.position.end };
        expect(matchQuote(indexQuotes(text), target)).toEqual(span);
        expect(anchorQuote(indexEditedQuotes(text), target)).toEqual(span);
      }),
    );
  });

  it('a text ten and a hundred times as long takes at most about as many times as much', () => {
    const random = seeded(7);
    const [one, ten, hundred] = [2000, 20_000, 200_000].map((length) => {
      const text = textOf(length, random);
      const index = indexEditedQuotes(text);
      return quotesOf(text, 40, random).reduce((sum, each) => {
        const work = { left: WORK };
        anchorQuote(index, edited(each, random).target, work);
        return sum + WORK - work.left;
      }, 0);
    });
    expect(ten).toBeLessThanOrEqual(12 * (one ?? 0));
    expect(hundred).toBeLessThanOrEqual(130 * (one ?? 0));
  });
});

/** Words of a text of our own in any order. */
function textOf(length: number, random: Random): string {
  const words = NEIGHBOURING_TEXT.split(/\s+/);
  let text = '';
  while (text.length < length) text += `${words[below(random, words.length)] ?? ''} `;
  return text;
}

describe('many marks on one letter', () => {
  // To put them in order takes an engine the square of their number.
  const heap = '\u0301\u0323'.repeat(QUOTE / 2);
  const text = `가나다 e${heap} 라마바사 아자차카타파하`;

  it('cost no more than other letters', () => {
    const begun = performance.now();
    const index = indexEditedQuotes(text);
    for (let quote = 0; quote < 200; quote += 1) {
      const target = describeQuote(text, 100 * quote, 100 * quote + 50);
      if (target !== null) matchQuote(index, target);
    }
    expect(anchorQuote(index, targetOf(heap, 3))).toBeNull();
    expect(performance.now() - begun).toBeLessThan(AT_ONCE);
  });

  it('leave the words around them to be found', () => {
    const words = '라마바사 아자차카타파하 거너더러머버서어저처커터퍼허';
    const text = `가나다 e${heap} ${words}`;
    const target = describeQuote(text, text.indexOf(words), text.length);
    const moved = target && { ...target, position: { ...target.position, start: 0 } };
    expect(moved && anchorQuote(indexEditedQuotes(text), moved)).toEqual({ start: text.indexOf(words), end: text.length });
  });
});
