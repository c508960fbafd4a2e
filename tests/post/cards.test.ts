import { describe, expect, it } from 'vitest';
import { cardOf, TERM_CARDS } from '../../src/post/cards';
import { TERM_RULES } from '../../src/post/terms';
import { chooseJosa, type JosaPair } from '../../src/domain/korean/josa-choice';
import type { Language } from '../../src/domain/language';
import { NEEDED, WEAK } from './expected-of-cards';

/** Everyday words, or words of the house, for which no page could be confirmed. */
const WITHOUT_REFERENCE = ['query', 'structured-data', 'handson'];

const LANGUAGES: readonly Language[] = ['ko', 'en'];
const DEFINITION_LENGTH = { ko: [40, 140], en: [80, 240] } as const;
const SENTENCE_LENGTH = { ko: [15, 90], en: [30, 160] } as const;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const PAIRS: readonly JosaPair[] = [
  '은/는',
  '이/가',
  '을/를',
  '과/와',
  '으로/로',
  '이란/란',
  '이라는/라는',
  '이라고/라고',
  '이며/며',
  '이고/고',
];

const cards = TERM_CARDS.map((card) => [card.id, card] as const);

describe('the glossary', () => {
  it('has one card for each id', () => {
    expect(duplicates(TERM_CARDS.map((card) => card.id))).toEqual([]);
  });

  it('explains every term it must', () => {
    expect(NEEDED).toHaveLength(66);
    expect(NEEDED.filter((id) => cardOf(id) === null)).toEqual([]);
  });

  it('has a card for every term that is matched, and no card that nothing leads to', () => {
    expect(TERM_CARDS.map((card) => card.id).sort()).toEqual(TERM_RULES.map((rule) => rule.id).sort());
  });

  it('leads to every card from another one', () => {
    const linked = new Set(TERM_CARDS.flatMap((card) => card.related));
    expect(TERM_CARDS.map((card) => card.id).filter((id) => !linked.has(id))).toEqual([]);
  });

  it('never says the same thing twice', () => {
    const texts = TERM_CARDS.flatMap((card) => LANGUAGES.flatMap((language) => textsOf(card.id, language)));
    expect(duplicates(texts)).toEqual([]);
  });

  it('gives a card by its id, and null for an id it does not know', () => {
    expect(cardOf('text2sql')?.name.en).toBe('Text-to-SQL');
    expect(cardOf('Text2SQL')).toBeNull();
    expect(cardOf('constructor')).toBeNull();
  });
});

describe.each(cards)('the card of %s', (id, card) => {
  it.each(LANGUAGES)('is complete and tidy in %s', (language) => {
    for (const text of [card.name[language], ...textsOf(id, language)]) {
      expect(text).not.toBe('');
      expect(text).toBe(text.normalize('NFC').replace(/\s+/gu, ' ').trim());
      expect(text).not.toMatch(/[<>!]|--|\.\./u);
    }
  });

  it.each(LANGUAGES)('defines it in two sentences at most, within its length, in %s', (language) => {
    const text = card.definition[language];
    expect(sentencesOf(text).length).toBeLessThanOrEqual(2);
    expectLength(text, DEFINITION_LENGTH[language]);
  });

  it.each(LANGUAGES)('has one sentence each for what the post adds and for what changed since in %s', (language) => {
    for (const text of [card.inPost?.[language], card.since?.[language]]) {
      if (text === undefined) continue;
      expect(sentencesOf(text)).toHaveLength(1);
      expectLength(text, SENTENCE_LENGTH[language]);
    }
  });

  it('does not say twice that it is about the post, which its line says already', () => {
    // “이 글에서는” and “In this post” come before it.
    expect(card.inPost?.ko ?? '').not.toMatch(/^글[은의에]|[ ,]글[은이의](?! 읽)| 글에서/u);
    expect(card.inPost?.en ?? '').not.toMatch(/\bthe post\b/iu);
  });

  it('ends its Korean sentences plainly, and writes Korean in Korean and English in English', () => {
    for (const text of textsOf(id, 'ko')) for (const sentence of sentencesOf(text)) expect(sentence).toMatch(/다(\([^)]*\))?\.$/u);
    for (const text of textsOf(id, 'en')) expect(text).not.toMatch(/[가-힣]/u);
  });

  it('gives a word in Latin letters or digits the particle that fits as it is read aloud', () => {
    const slips = textsOf(id, 'ko').flatMap((text) =>
      [...text.matchAll(/([A-Za-z][\w./&+#-]*|\d+)(?:\([^)]*\))?([가-힣]+)(?=[\s.,)]|$)/gu)].flatMap(([whole, word = '', josa = '']) => {
        const pair = PAIRS.find((forms) => forms.split('/').includes(josa));
        return pair === undefined || chooseJosa(word, pair) === josa ? [] : [whole];
      }),
    );
    expect(slips).toEqual([]);
  });

  it('dates what changed, by the same month in both languages, after the post', () => {
    if (card.since === undefined) return;
    const korean = /^(\d{4})년 (\d{1,2})월: /u.exec(card.since.ko);
    const english = new RegExp(`^(${MONTHS.join('|')}) (\\d{4}): `, 'u').exec(card.since.en);
    expect(korean, card.since.ko).not.toBeNull();
    expect(english, card.since.en).not.toBeNull();
    const month = Number(korean?.[1]) * 12 + Number(korean?.[2]);
    expect(Number(english?.[2]) * 12 + MONTHS.indexOf(english?.[1] ?? '') + 1).toBe(month);
    expect(month).toBeGreaterThan(2022 * 12 + 12);
  });

  it('points to up to four other cards', () => {
    expect(card.related.length).toBeLessThanOrEqual(4);
    expect(duplicates(card.related)).toEqual([]);
    expect(card.related).not.toContain(id);
    expect(card.related.filter((other) => cardOf(other) === null)).toEqual([]);
  });

  it('refers to one or two secure pages, a Korean one first', () => {
    const { references } = card;
    expect(references.filter(({ url }) => WEAK.test(url))).toEqual([]);
    if (WITHOUT_REFERENCE.includes(id)) expect(references).toEqual([]);
    else expect([1, 2]).toContain(references.length);
    expect(duplicates(references.map((reference) => reference.url))).toEqual([]);
    for (const reference of references) {
      expect(new URL(reference.url).protocol).toBe('https:');
      expect(reference.title.trim()).not.toBe('');
    }
    expect(references.map((reference) => reference.language)).toEqual(
      references
        .map((r) => r.language)
        .sort()
        .reverse(),
    );
  });
});

function textsOf(id: string, language: Language): readonly string[] {
  const card = cardOf(id);
  return [card?.definition[language], card?.inPost?.[language], card?.since?.[language]].filter((text) => text !== undefined);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+/u);
}

function expectLength(text: string, [least, most]: readonly [number, number]): void {
  expect(text.length, text).toBeGreaterThanOrEqual(least);
  expect(text.length, text).toBeLessThanOrEqual(most);
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
