import { describe, expect, it } from 'vitest';
import type { TermCard, TermRule } from '../../../../src/domain/post/glossary';
import { GLOSSARY, TERM_CARDS } from '../../../../src/post/cards';
import { createSearch, type TermHit } from '../../../../src/ui/glossary/search/search';

const search = createSearch(GLOSSARY, 'ko');
const found = (query: string): string[] => search(query).hits.map(({ id }) => id);
const hitOf = (query: string, id: string): TermHit | undefined => search(query).hits.find((hit) => hit.id === id);

describe('a term', () => {
  it.each([
    ['by initial consonants', 'ㅁㅇㅋ'],
    ['by initial consonants parted by spaces', 'ㅁㅇㅋㄹ ㅍㄹ'],
    ['with the next syllable begun below the last one', '마잌'],
    ['with the next syllable begun beside it', '마이ㅋ'],
    ['within its name', '프론트엔'],
    ['in English', 'Micro front'],
    ['in any case, by its id', 'MICRO-FRONTENDS'],
    ['in full width', 'ｍｉｃｒｏ'],
    ['in letters of their own', 'ㅁㅏㅇㅣㅋㅡ'],
    ['typed in the Latin state of the keyboard', 'akdlzmfh'],
  ])('is found %s', (_how, query) => {
    expect(found(query)).toContain('micro-frontends');
  });

  it.each([
    ['two initial consonants that the keyboard joins', 'ㄳㄷ', 'virtual-dom'],
    ['initial consonants before Latin letters', 'ㄱㅅdom', 'virtual-dom'],
    ['the Hangul state of the keyboard', 'ㅅㄷㅌㅅ2', 'text2sql'],
    ['the Hangul state of the keyboard, in syllables', 'ㄱ턴', 'rxjs'],
    ['a word of its explanation', '컴파일러', 'svelte'],
  ])('is found by %s', (_how, query, id) => {
    expect(found(query)).toContain(id);
  });

  it('is not found by a text that it does not have', () => {
    for (const query of ['', ' ', '&', 'zz', '없는낱말', 'ㅎㅎㅎㅎ', 'ㅏ']) expect(search(query)).toEqual({ hits: [], typed: null });
  });

  it('is not found by a query that begins in the middle of a syllable', () => {
    // 양 holds 야, and 강아지 is no 가아.
    const card = { ...TERM_CARDS[0], id: 'a', name: { ko: '강아지', en: 'x' } } as TermCard;
    const ids = (query: string) => createSearch({ cards: [card], terms: [] }, 'ko')(query).hits.length;
    expect([ids('강아'), ids('아지'), ids('가아'), ids('앙')]).toEqual([1, 1, 0, 0]);
  });
});

describe('the query that was meant', () => {
  it('is shown where the keyboard had the other layout, and only there', () => {
    expect(search('ㅅㄷㅌㅅ2').typed).toBe('text2');
    expect(search('akdlzmfh').typed).toBe('마이크로');
    expect(search('ㅁㅇㅋ').typed).toBeNull();
    expect(search('zzzzzz').typed).toBeNull();
  });
});

describe('the order of hits', () => {
  const card = (id: string, ko: string, en: string, definition = 'Nothing.') =>
    ({
      id,
      name: { ko, en },
      definition: { ko: '없다.', en: definition },
      category: 'ai',
      firstSection: 's1',
      references: [],
      related: [],
    }) satisfies TermCard;
  const rule = (id: string, ...aliases: string[]): TermRule => ({ id, aliases });

  it('goes from names to words, spellings, the inside, and explanations', () => {
    const cards = [
      card('t1', '없음', 'Nothing', 'It has a barrel.'),
      card('t2', '없음', 'Rebarn'),
      card('t3', '없음', 'Other'),
      card('t4', '없음', 'The barn'),
      card('t5', '없음', 'Barn owl'),
    ];
    const hits = createSearch({ cards, terms: [rule('t3', 'Barley')] }, 'ko')('bar').hits;
    expect(hits.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      't5 name-begins',
      't4 word-begins',
      't3 alias-begins',
      't2 inside',
      't1 explanation',
    ]);
  });

  it('puts initial consonants below letters and above explanations', () => {
    const cards = [card('t1', '가나 ㄱㄴ', 'x'), card('t2', '가나', 'x'), card('t3', 'ㄱㄴ표', 'x')];
    expect(createSearch({ cards, terms: [] }, 'ko')('ㄱㄴ').hits.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      't3 name-begins',
      't1 word-begins',
      't2 initials',
    ]);
  });

  it.each([
    ['ai', 'ai'],
    ['CI', 'ci'],
    ['sql', 'sql'],
    ['캐시', 'cache'],
    ['Runner', 'actions-runner'],
  ])('begins with the term that is called %s and nothing more', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });
});

describe('the part that is marked as found', () => {
  it('is a part of the name in whole syllables', () => {
    expect(hitOf('마잌', 'micro-frontends')?.names).toEqual({ ko: { start: 0, end: 3 }, en: null });
    expect(hitOf('ㅋㄹ', 'micro-frontends')?.names.ko).toEqual({ start: 2, end: 4 });
    expect(hitOf('sql', 'text2sql')?.names).toEqual({ ko: { start: 5, end: 8 }, en: { start: 8, end: 11 } });
  });

  it('is in a spelling where no name matches, and in an explanation where no spelling does', () => {
    expect(hitOf('시리', 'ai-assistant')?.beside).toEqual({ text: '시리(Siri)', range: { start: 0, end: 2 }, language: null });
    const explained = hitOf('컴파일러', 'svelte')?.beside;
    expect(explained?.language).toBe('ko');
    expect(explained?.text.slice(explained.range.start, explained.range.end)).toBe('컴파일러');
    expect(hitOf('마이크로', 'micro-frontends')?.beside).toBeNull();
  });

  it('is in the reader’s language where both match', () => {
    const beside = (language: 'ko' | 'en') =>
      createSearch(GLOSSARY, language)('SELECT').hits.find(({ id }) => id === 'query')?.beside?.language;
    expect([beside('ko'), beside('en')]).toEqual(['ko', 'en']);
  });
});
