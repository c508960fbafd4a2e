import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsOf, countTags, withTags } from '../../../../src/ui/notes/tags/choices';
import { buildNote } from '../../build-note';

const tagged = (...tags: string[]) => buildNote({ body: tags.map((tag) => `#${tag}`).join(' '), tags });

describe('the tags of all notes', () => {
  it('are counted without regard to case, in their first spelling, the most used first', () => {
    expect(countTags([tagged('Svelte'), tagged('나중에', 'svelte'), tagged('가')])).toEqual([
      { key: 'svelte', tag: 'Svelte', notes: 2 },
      { key: '가', tag: '가', notes: 1 },
      { key: '나중에', tag: '나중에', notes: 1 },
    ]);
  });
});

describe('the completion of a tag', () => {
  const known = countTags([tagged('한글'), tagged('한국어'), tagged('Text2SQL'), tagged('그림')]);
  it.each([
    ['', ['그림', '한국어', '한글', 'Text2SQL']],
    ['ㅎ', ['한국어', '한글']],
    ['하', ['한국어', '한글']],
    ['한', ['한국어', '한글']],
    ['한그', ['한글']],
    ['text', ['Text2SQL']],
    ['없', []],
    // Typed in full there is nothing left to complete.
    ['한글', []],
  ])('%o', (word, tags) => {
    expect(
      completionsOf(word, known)
        .map(({ tag }) => tag)
        .sort(),
    ).toEqual([...tags].sort());
  });
});

it('the filter lists the notes that have all chosen tags', () => {
  const notes = [tagged('a', 'b'), tagged('B'), tagged()];
  expect(withTags(notes, new Set())).toBe(notes);
  expect(withTags(notes, new Set(['b']))).toEqual([notes[0], notes[1]]);
  expect(withTags(notes, new Set(['a', 'b']))).toEqual([notes[0]]);
});

it('a tag counts as many notes as it lists', () => {
  const anyTag = fc.constantFrom('a', 'A', '한글', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(anyTag, { selector: (tag) => tag.toLowerCase(), maxLength: 3 })), (lists) => {
      const notes = lists.map((tags) => tagged(...tags));
      for (const { key, notes: counted } of countTags(notes)) expect(withTags(notes, new Set([key]))).toHaveLength(counted);
    }),
  );
});
