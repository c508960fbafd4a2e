import { expect, it } from 'vitest';
import { excerptStart } from '../../../../src/ui/notes/note/excerpt-start';

it.each([
  ['a word in the first lines', '짧은 글에 오타가 있다', '오타', 0],
  ['a word further down', `${'앞말 '.repeat(40)}오타`, '오타', 93],
  ['a word in a later line', '하나\n둘\n셋\n넷 오타', '오타', 7],
])('a shortened text begins so that %s is seen', (_, text, word, begin) => {
  expect(excerptStart(text, text.indexOf(word))).toBe(begin);
});
