import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, indexEditedQuotes } from '../../../src/domain/quotes/anchor-quote';
import { describeQuote, matchQuote } from '../../../src/domain/quotes/quotes';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import { NEIGHBOURING_TEXT } from '../../fixtures/neighbouring-text';
import { leaveOut } from '../../left-out';
import { NO_MATERIAL } from '../../material';
import { articleTexts, hasRealPost } from '../terms/article-texts';
import { distance, edited, lettersIn, quotesOf, replaced, seeded, tally, verdictOn, type QuoteCase } from './quote-cases';
import type { TextRange } from '../../../src/domain/text/text-range';

const TEXT =
  '첫 문장은 짧아요.\n두 번째 문장에서는 저장소를 옮긴 까닭을 길게 적었습니다.\n세 번째 문장은 사람을 다뤄요.\n끝으로 저장소를 옮긴 날짜를 적었습니다.';
const SENTENCE = '두 번째 문장에서는 저장소를 옮긴 까닭을 길게 적었습니다.';

function targetOf(text: string, words: string, from = text.indexOf(words)): QuoteTarget {
  const target = describeQuote(text, from, from + words.length);
  if (target === null) throw new Error(`${words} is not there`);
  return target;
}

function find(text: string, target: QuoteTarget): string | null {
  const span = anchorQuote(indexEditedQuotes(text), target);
  return span && text.slice(span.start, span.end);
}

describe('a quote whose text was edited', () => {
  const target = targetOf(TEXT, SENTENCE);

  it.each([
    ['a letter changed', SENTENCE.replace('길게', '길개')],
    ['a word added', SENTENCE.replace('길게', '아주 길게')],
    ['a word left out', SENTENCE.replace('길게 ', '')],
    ['its first letter changed', SENTENCE.replace('두', '둘')],
    ['its last letters changed', SENTENCE.replace('습니다.', '어요!')],
  ])('is found with %s', (_what, now) => {
    expect(find(TEXT.replace(SENTENCE, now), target)).toBe(now);
  });

  it('is found where only one side of it is left', () => {
    expect(find(`${SENTENCE.replace('길게', '짧게')}\n세 번째 문장은 사람을 다뤄요.\n그 밖에는 아무것도 없어요.`, target)).toBe(
      SENTENCE.replace('길게', '짧게'),
    );
  });

  it('is found as a whole sentence that was moved, and not as a few words', () => {
    const moved = `머리말을 새로 적었어요. 앞뒤로는 전혀 다른 말이 놓였지요.\n${SENTENCE}\n그다음 이야기도 처음 듣는 것뿐이었어요. 그래서 끝맺어요.`;
    expect(find(moved, target)).toBe(SENTENCE);
    expect(find('모임의 날짜를 정하는 일은 언제나 어려웠어요.', targetOf(TEXT, '날짜를'))).toBeNull();
  });

  it.each([
    ['it was taken out', TEXT.replace(SENTENCE, '')],
    ['another sentence replaced it', TEXT.replace(SENTENCE, '이 자리에는 이제 새로 온 동료의 소개가 실려 있어요.')],
    ['too much of it was edited', TEXT.replace(SENTENCE, '두 번째 문단에는 서버를 바꾼 이유를 짧게 썼어요.')],
    ['it occurs twice, edited alike', TEXT.replace(SENTENCE, SENTENCE.replace('길게', '짧게')).repeat(2)],
  ])('is an orphan where %s', (_what, text) => {
    const away = { ...target, position: { ...target.position, start: 40, end: 80 } };
    expect(find(text, away)).toBeNull();
  });

  it('is told from an equal one by the text around it, where it has few words', () => {
    const second = targetOf(TEXT, '저장소를', TEXT.lastIndexOf('저장소를'));
    const now = `새 머리말이에요.\n${TEXT.replace('날짜를', '날을')}`;
    expect(anchorQuote(indexEditedQuotes(now), second)?.start).toBe(now.lastIndexOf('저장소를'));
  });

  it('is not found at a worse match just because that is nearer, where it has few words', () => {
    const text = '그 글에도 도움이 되는 말이 많아서 두고두고 다시 읽어요.';
    const { quote } = targetOf(text, '도');
    const now = { ...quote, suffix: quote.suffix.replace('되는', '돼는').replace('읽어요', '읽으오') };
    expect(find(text, { quote: now, position: { type: 'TextPositionSelector', start: 6, end: 7 } })).toBeNull();
    expect(anchorQuote(indexEditedQuotes(text), { quote: now, position: { type: 'TextPositionSelector', start: 4, end: 5 } })?.start).toBe(
      4,
    );
  });

  it('is found at the by far nearest match or not at all, where it occurs many times with all its surroundings', () => {
    const text = `${TEXT}\n`.repeat(6);
    const third = targetOf(text, SENTENCE, text.indexOf(SENTENCE, 2 * TEXT.length));
    const moved = { ...third, position: { ...third.position, start: third.position.start + 5 } };
    expect(matchQuote(indexEditedQuotes(text), third)?.start).toBe(third.position.start);
    expect(matchQuote(indexEditedQuotes(text), moved)).toBeNull();
    expect(anchorQuote(indexEditedQuotes(text), moved)?.start).toBe(third.position.start);
    const between = { ...third, position: { ...third.position, start: third.position.start + TEXT.length / 2 } };
    expect(anchorQuote(indexEditedQuotes(text), between)).toBeNull();
  });

  it('is not found at another word, where it was edited beyond recognition', () => {
    expect(find(TEXT.replaceAll('저장소를', '창고를'), targetOf(TEXT, '저장소를'))).toBeNull();
  });

  it('is found at its old position or its only occurrence, where its surroundings are unknown', () => {
    const bare = (words: string, from?: number): QuoteTarget => {
      const { quote, position } = targetOf(TEXT, words, from);
      return { quote: { ...quote, prefix: '', suffix: '' }, position };
    };
    expect(find(`앞말. ${TEXT}`, bare(SENTENCE))).toBe(SENTENCE);
    expect(anchorQuote(indexEditedQuotes(TEXT), bare('저장소를', TEXT.lastIndexOf('저장소를')))?.start).toBe(TEXT.lastIndexOf('저장소를'));
  });
});

describe.each(articleTexts())('in $name', ({ text }) => {
  const index = indexEditedQuotes(text);
  const random = seeded(20_221_209);
  const exact = quotesOf(text, 300, random);
  const absent = quotesOf(NEIGHBOURING_TEXT, 300, random).map((each): QuoteCase => ({ ...each, truth: null }));
  const score = (cases: readonly QuoteCase[], find: (target: QuoteTarget) => TextRange | null) =>
    tally(cases.map((each) => verdictOn(find(each.target), each, text)));
  const anywhere = (target: QuoteTarget) => anchorQuote(index, target);

  it('finds all exact quotes', () => {
    expect(score(exact, (target) => matchQuote(index, target))).toEqual({ found: 300, wrong: 0, none: 0 });
  });

  it('finds at least 95 % of quotes with up to a tenth of their letters edited, and none elsewhere', () => {
    const { found, wrong } = score(
      exact.map((each) => edited(each, random)),
      anywhere,
    );
    expect(wrong).toBe(0);
    expect(found).toBeGreaterThanOrEqual(285);
  });

  it('finds no absent quote, in surroundings of its own or of the article', () => {
    expect(score(absent, anywhere)).toEqual({ found: 0, wrong: 0, none: 300 });
    const put = exact.map((each, at) => replaced(each, absent[at] ?? each));
    expect(score(put, anywhere)).toEqual({ found: 0, wrong: 0, none: 300 });
  });

  it('finds no removed sentence in another one', () => {
    const sentences = text.split('\n').filter((line) => lettersIn(line) > 20 && text.indexOf(line) === text.lastIndexOf(line));
    expect(sentences.length).toBeGreaterThan(30);
    const astray = sentences.filter((line) => anchorQuote(indexEditedQuotes(text.replace(line, '')), targetOf(text, line)) !== null);
    expect(astray).toHaveLength(0);
  });
});

if (!hasRealPost) leaveOut('in the real post', NO_MATERIAL);

describe('laws of edited articles', () => {
  const text = articleTexts()[0]?.text ?? '';
  const at = fc.nat(text.length - 1);
  const other = fc.constantFrom('', '새로 쓴 문장이에요. ', '\n중간에 그림 설명이 들어왔어요.\n', '🎥', NEIGHBOURING_TEXT.slice(0, 200));

  it('edits elsewhere move nothing', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 200 }), at, fc.nat(80), other, (start, length, cutAt, cut, put) => {
        const target = describeQuote(text, start, start + length);
        if (target === null || lettersIn(target.quote.exact) < 4) return;
        const { position } = target;
        // Elsewhere: in none of its letters. Right beside it surroundings are lost, and it may become an orphan.
        const isElsewhere = cutAt + cut <= position.start - 40 || cutAt >= position.end + 40;
        if (!isElsewhere) return;
        const now = text.slice(0, cutAt) + put + text.slice(cutAt + cut);
        const shift = cutAt < position.start ? put.length - cut : 0;
        expect(anchorQuote(indexEditedQuotes(now), target)).toEqual({ start: position.start + shift, end: position.end + shift });
      }),
      { numRuns: 300 },
    );
  });

  it('neither of two equal matches is given where the quote was equally far from both', () => {
    const twice = indexEditedQuotes(text + text);
    fc.assert(
      fc.property(fc.integer({ min: 100, max: text.length - 300 }), fc.integer({ min: 20, max: 120 }), fc.nat(), (start, length, seed) => {
        const target = describeQuote(text, start, start + length);
        if (target === null || lettersIn(target.quote.exact) < 12) return;
        const now = edited({ target, truth: null, edits: 0 }, seeded(seed)).target;
        const between = target.position.start + text.length / 2;
        expect(anchorQuote(twice, { ...now, position: { ...now.position, start: between } })).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('no passage with less than four fifths of the quote’s letters is ever given', () => {
    fc.assert(
      fc.property(
        at,
        fc.integer({ min: 20, max: 120 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom('가', '', '다른', 'x')), { maxLength: 60 }),
        (start, length, edits) => {
          const target = describeQuote(text, start, start + length);
          if (target === null) return;
          const letters = [...target.quote.exact];
          for (const [where, letter] of edits) letters[where % letters.length] = letter;
          const exact = letters.join('').trim();
          if (exact === '') return;
          const span = anchorQuote(indexEditedQuotes(text), { ...target, quote: { ...target.quote, exact } });
          if (span === null) return;
          const [found, wanted] = [text.slice(span.start, span.end), exact].map((each) => each.replace(/\s/g, ''));
          // Edges that were moved to the surroundings may add as much again.
          expect(distance(found ?? '', wanted ?? '')).toBeLessThanOrEqual((wanted ?? '').length * 0.4);
          expect(span.start).toBeLessThan(target.position.end);
          expect(span.end).toBeGreaterThan(target.position.start);
        },
      ),
      { numRuns: 300 },
    );
  });
});
