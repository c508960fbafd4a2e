import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutInvisible } from '../../../src/domain/text/invisible';
import { wordInContext } from '../../../src/domain/terms/word-in-context';
import { nastyText } from '../markdown/nasty-text';

function around(text: string, word: string) {
  const start = text.indexOf(word);
  return wordInContext(text, { start, end: start + word.length });
}

describe('a word in its context', () => {
  it.each([
    ['the whole line where it is short', '앞줄\n짧은 도커 이야기\n뒷줄', '도커', ['짧은 ', '도커', ' 이야기']],
    ['the particle stays with its word', '도커는 상자다', '도커', ['', '도커', '는 상자다']],
    [
      'cut between eojeol on both sides',
      '아주 오래전부터 사람들이 널리 써 온 도커는 응용을 상자에 담아 어디서나 똑같이 돌리는 도구다',
      '도커',
      ['… 사람들이 널리 써 온 ', '도커', '는 응용을 상자에 담아 어디서나 똑같이 …'],
    ],
    [
      'decomposed letters count as those they make',
      '오늘 도커를 배운다'.normalize('NFD'),
      '도커'.normalize('NFD'),
      ['오늘 ', '도커', '를 배운다'],
    ],
    ['spaces of the source are one', '여러   칸 \u00a0도커\t끝', '도커', ['여러 칸 ', '도커', ' 끝']],
  ])('is shown with the words around it: %s', (_name, text, word, [before, shown, after]) => {
    expect(around(text, word)).toEqual({ before, word: shown, after });
  });

  it('is cut where its eojeol is longer than the room, but never inside a surrogate pair', () => {
    const { before, after } = around(`${'👣'.repeat(40)}a도커${'👣'.repeat(40)}`, '도커');
    expect(before).toMatch(/^… (👣)+a$/u);
    expect(after).toMatch(/^(👣)+ …$/u);
  });

  it('is a part of its line, whatever the text', () => {
    fc.assert(
      fc.property(nastyText(), nastyText(), fc.string({ minLength: 1 }), (left, right, middle) => {
        const word = middle.replaceAll('\n', ' ');
        const { before, word: shown, after } = wordInContext(left + word + right, { start: left.length, end: left.length + word.length });
        const line = tidy(left.slice(left.lastIndexOf('\n') + 1)) + tidy(word) + tidy(right.split('\n')[0] ?? '');
        expect(shown).toBe(tidy(word));
        expect(line).toContain(before.replace(/^… /, '') + shown + after.replace(/ …$/, ''));
        expect(before.length + after.length).toBeLessThanOrEqual(16 + 24 + 4);
      }),
    );
  });
});

function tidy(text: string): string {
  return withoutInvisible(text).normalize('NFC').replace(/\s+/g, ' ');
}
