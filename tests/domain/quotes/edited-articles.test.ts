import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, indexEditedQuotes } from '../../../src/domain/quotes/anchor-quote';
import { describeQuote, matchQuote } from '../../../src/domain/quotes/quotes';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import { NEIGHBOURING_TEXT } from '../../fixtures/neighbouring-text';
import { leaveOut } from '../../left-out';
import { NO_MATERIAL } from '../../material';
import { articleTexts, hasRealPost } from '../terms/article-texts';
import { distance, edited, lettersIn, quotesOf, replaced, seeded, tally, targetOf, verdictOn, type QuoteCase } from './quote-cases';
import type { TextRange } from '../../../src/domain/text/text-range';

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
