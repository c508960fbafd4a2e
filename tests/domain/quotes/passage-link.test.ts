import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageLink } from '../../../src/domain/quotes/passage-link';

const URL_OF_POST = 'https://tech.kakaoenterprise.com/173';

describe('the link of a passage', () => {
  it.each<[string, [prefix: string, exact: string, suffix: string], string]>([
    [
      'gives a plain sentence whole',
      ['', '스무 글자를 넘는 문장은 그대로 주소에 담긴다', ''],
      '스무 글자를 넘는 문장은 그대로 주소에 담긴다',
    ],
    ['widens to the particle', ['오늘의 ', 'Text2SQL', '이란 말의 뜻을 '], 'Text2SQL이란,-말의 뜻을'],
    ['widens to the left', ['새로운 마이크로', '프론트엔드', ' 구조 하나 더'], '마이크로프론트엔드,-구조 하나'],
    ['stops widening at a line end', ['앞줄\n', '제목', '\n다음 줄'], '제목'],
    ['leaves out a word the context cut', ['린말 앞에 있던 말 ', '짧다', ' 뒤에 오는 말 끝'], '앞에 있던 말-,짧다,-뒤에 오는 말'],
    ['takes the first word where the line begins in the context', ['윗줄\n처음 ', '짧다', ''], '처음-,짧다'],
    ['trims spaces around the quote', ['앞말', '  짧은 말  ', '뒷말 하나 더'], '짧은 말,-뒷말 하나'],
    ['takes no context from beyond a line end the quote begins with', ['윗줄의 말', '\n짧은 말', ''], '짧은 말'],
    ['gives start and end across lines', ['', '첫 줄의 처음\n가운데\n마지막 줄', ''], '첫 줄의 처음,마지막 줄'],
    ['adds context to short ends across lines', ['앞의 두 말 ', '첫 줄\n끝 줄', ' 뒤의 두 말'], '두 말-,첫 줄,끝 줄,-뒤의 두'],
  ])('%s', (_what, [prefix, exact, suffix], text) => {
    expect(read(passageLink(URL_OF_POST, quote(exact, prefix, suffix)))).toBe(text);
  });

  it('contains only the ends of a long line, in whole words', () => {
    const words = Array.from({ length: 20 }, (_, index) => `${index}번째 말`);
    const directive = read(passageLink(URL_OF_POST, quote(words.join(' '))));
    const [start, end] = directive.split(',');
    expect(start).toBe('0번째 말 1번째 말 2번째 말 3번째');
    expect(end).toBe('17번째 말 18번째 말 19번째 말');
  });

  it('adds context where the words are repeated beside themselves', () => {
    const sentence = '같은 말이 두 번 나오는 스무 글자 넘는 문장';
    expect(read(passageLink(URL_OF_POST, quote(sentence, `앞 ${sentence} 그리고 `)))).toContain('그리고-,같은');
  });

  it('tells sentences apart that recur with another name at their beginning', () => {
    const call = (name: string) => `\n${name}의 이야기가 더 궁금하다면 지금 바로 `;
    const [one, other] = ['가람', '나래'].map((name) =>
      read(passageLink(URL_OF_POST, quote('행사 누리집에서 그 이야기를 만나 보시기 바랍니다', call(name)))),
    );
    expect(one).toContain('가람의');
    expect(other).toContain('나래의');
  });

  it('does not cut a long line that has no space to cut at', () => {
    const address = 'x'.repeat(90);
    expect(read(passageLink(URL_OF_POST, quote(`가 ${address}`)))).toBe(`가 ${address}`);
  });

  it.each([
    ['-', '%2D'],
    [',', '%2C'],
    ['&', '%26'],
    ['(', '%28'],
    [')', '%29'],
  ])('writes %s as %s', (character, encoded) => {
    expect(passageLink(URL_OF_POST, quote(`가${character}나`))).toContain(`%EA%B0%80${encoded}%EB%82%98`);
  });

  it('is the plain address where nothing was quoted', () => {
    expect(passageLink(URL_OF_POST, quote(' \n '))).toBe(URL_OF_POST);
  });

  it('does not remove a fragment that the address has', () => {
    expect(passageLink(`${URL_OF_POST}#s1`, quote('가'))).toBe(`${URL_OF_POST}#s1:~:text=%EA%B0%80`);
  });

  it('is always an address a Markdown link can hold, whatever is quoted', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const link = passageLink(URL_OF_POST, quote(exact, prefix, suffix));
        expect(link).toMatch(/^https:\/\/tech\.kakaoenterprise\.com\/173(#:~:text=[^\s()<>&]+)?$/);
        const parts = (link.split('text=')[1] ?? '').split(',');
        expect(parts.length).toBeLessThanOrEqual(4);
        expect(parts.filter((part) => part.slice(1, -1).includes('-'))).toEqual([]);
      }),
    );
  });
});

function quote(exact: string, prefix = '', suffix = '') {
  return { type: 'TextQuoteSelector', exact, prefix, suffix } as const;
}

/** What the browser reads out of the fragment. */
function read(link: string): string {
  return decodeURIComponent(link.slice(link.indexOf(':~:text=') + ':~:text='.length));
}
