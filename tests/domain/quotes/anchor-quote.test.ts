import { describe, expect, it } from 'vitest';
import { anchorQuote, indexEditedQuotes } from '../../../src/domain/quotes/anchor-quote';
import { matchQuote } from '../../../src/domain/quotes/quotes';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import { targetOf } from './quote-cases';

const TEXT =
  '첫 문장은 짧아요.\n두 번째 문장에서는 저장소를 옮긴 까닭을 길게 적었습니다.\n세 번째 문장은 사람을 다뤄요.\n끝으로 저장소를 옮긴 날짜를 적었습니다.';
const SENTENCE = '두 번째 문장에서는 저장소를 옮긴 까닭을 길게 적었습니다.';

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
