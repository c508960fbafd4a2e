import { expect, it } from 'vitest';
import { firstWords } from '../../../../src/ui/notes/note/first-words';
import { buildNote, buildTarget } from '../../../domain/notes/build-note';

it.each([
  ['a short text', '한 줄', '한 줄'],
  ['lines and tabs, as one line', '\n 한\t줄\n\n  더 ', '한 줄 더'],
  ['a text of exactly so many characters', '가'.repeat(40), '가'.repeat(40)],
  ['a longer word', '가'.repeat(41), `${'가'.repeat(40)}…`],
  ['a long text, up to its fortieth character', '가나다 '.repeat(20), `${'가나다 '.repeat(10)}…`],
  ['space that only looks long', `가${' '.repeat(100)}나`, '가 나'],
  ['the quote of a note without a text', ' \n', '고른 문장'],
])('tells a note by %s', (_what, body, words) => {
  expect(firstWords(buildNote({ body, target: buildTarget() }))).toBe(words);
});

it('a note without text has no first words', () => {
  expect(firstWords(buildNote({ body: '' }))).toBe('');
});
