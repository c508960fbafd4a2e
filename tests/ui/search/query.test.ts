import { disassemble } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNoteIndex } from '../../../src/ui/notes/search/note-index';
import { typeHangul } from '../../../src/ui/search/hangul-keyboard';
import { findWords, otherQueries, readQuery } from '../../../src/ui/search/query';
import { buildNote } from '../build-note';

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
    ['by initials among syllables', '오ㅌ교'],
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
  ])('the search finds it %s', (_how, typed) => expect(finds(typed)).toBe(true));
});

describe('a note is not found', () => {
  it.each([
    ['by a word that it does not have', '컨테이너'],
    ['where one of several words is missing', '오타 컨테이너'],
    ['by a tag that it only mentions in its text', '#오타'],
    ['by the middle of a tag', '#터디'],
    ['by letters from the middle of a syllable', 'ㅏ교'],
    ['by words that only meet where two texts do', '기보딥하게'],
  ])('the search does not find it %s', (_how, typed) => expect(finds(typed)).toBe(false));
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
    ['감사', 'ㄳ', ['감사']],
    ['오타'.normalize('NFD'), '오', ['오'.normalize('NFD')]],
    ['스터디 #스터디', '#스', ['스']],
    ['#스터디 모임', '#스터', ['스터']],
  ])('of %s by %s is marked as %j', (text, typed, parts) => expect(marked(text, typed)).toEqual(parts));
});

it('what may have been meant is the other state of the keyboard, and the words without particles', () => {
  expect(otherQueries('dhxk')).toContain('오타');
  expect(otherQueries('오타를 교정기에서')).toContain('오타 교정기');
});

const text = fc.string({ unit: fc.constantFrom(...'가각과괘갂갃마ㄱ값사 aB1#-\n😀é'), maxLength: 30 });

it('a text is found by every part of it, in either normal form, and its marks are within it', () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), fc.boolean(), (written, from, length, isDecomposed) => {
      const composed = written.normalize('NFC');
      const body = isDecomposed ? composed.normalize('NFD') : composed;
      const part = [...composed].slice(from, from + length).join('');
      const query = readQuery(part.replaceAll('#', ''));
      fc.pre(query !== null);
      if (query === null) return;
      expect(index.has(buildNote({ body }), query)).toBe(true);
      const ranges = findWords(body, query);
      expect(ranges.length).toBeGreaterThan(0);
      let before = 0;
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(start).toBeLessThan(end);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(body.length);
    }),
    { numRuns: 1000 },
  );
});

it('a text is found by what was typed of it so far, key by key', () => {
  const words = '오타 교정 값싼 과자 웬걸 닭을 앉아 꽃잎 되었다'.split(' ');
  for (const word of words) {
    const keys = disassemble(word);
    for (let typed = 1; typed <= keys.length; typed += 1) {
      const query = readQuery(typeHangul(keys.slice(0, typed)));
      expect(query !== null && index.has(buildNote({ body: `앞 ${word} 뒤` }), query), typeHangul(keys.slice(0, typed))).toBe(true);
    }
  }
});
