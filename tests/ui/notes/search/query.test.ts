import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNoteIndex } from '../../../../src/ui/notes/search/note-index';
import { findWords, otherQueries, readQuery } from '../../../../src/ui/notes/search/query';
import { buildNote } from '../../build-note';

const NOTE = buildNote({ body: '오타 교정기를 우리 팀에도 붙여 보기 #스터디 GitHub Actions', section: 's2', tags: ['스터디', 'ci/cd'] });
const index = createNoteIndex({ ofSection: () => '딥하게 오타 교정하기', ofTerm: () => '마이크로프론트엔드' });

function finds(typed: string): boolean {
  const query = readQuery(typed);
  return query !== null && index.has(NOTE, query);
}

/** The marked parts of a text. */
function marked(text: string, typed: string): readonly string[] {
  const query = readQuery(typed);
  return query === null ? [] : findWords(text, query).map(({ start, end }) => text.slice(start, end));
}

describe('a note is found', () => {
  it.each([
    ['by a word of its text', '교정기'],
    ['by a syllable that is half typed', '교저'],
    ['by a syllable whose final consonant begins the next one', '굦'],
    ['by initial consonants', 'ㅇㅌ'],
    ['by initial consonants across a space', 'ㅇㅌㄱㅈㄱ'],
    ['in any case', 'gITHUB'],
    ['with other spacing', '오타교정기'],
    ['by words in any order', '팀에도 오타'],
    ['in the decomposed form', '교정기'.normalize('NFD')],
    ['by the beginning of a tag', '#스터'],
    ['by a tag with a sign in it', '#ci/cd'],
    ['by its section', '딥하게'],
    ['by its term', 'ㅁㅇㅋㄹ'],
    ['by words of different places', '#스터디 github 딥하게'],
  ])('%s', (_how, typed) => expect(finds(typed)).toBe(true));
});

describe('a note is not found', () => {
  it.each([
    ['by a word that it does not have', '컨테이너'],
    ['where one of several words is missing', '오타 컨테이너'],
    ['by a tag that it only mentions in its text', '#오타'],
    ['by the middle of a tag', '#터디'],
    ['by letters from the middle of a syllable', 'ㅏ교'],
    ['by words that only meet where two texts do', '기보딥하게'],
  ])('%s', (_how, typed) => expect(finds(typed)).toBe(false));
});

it('nothing but spaces and signs is no query', () => {
  expect(['', ' ', '#', ' — '].map(readQuery)).toEqual([null, null, null, null]);
});

describe('what was found', () => {
  it.each([
    ['오타 교정기', '교저', ['교정']],
    ['오타 교정기, 오타 사전', '오타', ['오타', '오타']],
    ['마이크로 프론트', 'ㅇㅋㄹㅍ', ['이크로 프']],
    ['GitHub actions', 'act git', ['Git', 'act']],
    ['오타오타', '오타 타오', ['오타', '오타']],
    ['#스터디 모임', '#스터', ['스터']],
  ])('of %s by %s is marked as %j', (text, typed, parts) => expect(marked(text, typed)).toEqual(parts));
});

it('what may have been meant is the other state of the keyboard, and the words without particles', () => {
  expect(otherQueries('dhxk')).toContain('오타');
  expect(otherQueries('오타를 교정기에서')).toContain('오타 교정기');
});

const text = fc.string({ unit: fc.constantFrom(...'가각마ㄱㅏ값과 aB1#-\n😀\u1106\u1161'), maxLength: 30 });

it('a text is found by every part of it that begins with a character, and its marks are within it', () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (body, from, length) => {
      const part = Array.from(body)
        .slice(from, from + length)
        .join('');
      const query = readQuery(part.replaceAll('#', ''));
      // Two consonants or more are initials.
      fc.pre(query !== null && query.words.every(({ kind }) => kind === 'text'));
      expect(index.has(buildNote({ body }), query as NonNullable<typeof query>)).toBe(true);
      for (const { start, end } of findWords(body, query as NonNullable<typeof query>)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(body.length);
      }
    }),
    { numRuns: 500 },
  );
});
