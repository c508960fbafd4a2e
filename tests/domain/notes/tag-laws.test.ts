import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TAG, MAX_TAGS, tagAtCaret, tagKey, tagsIn, tagRanges } from '../../../src/domain/notes/tags';
import { z, enteredTags } from '../../../src/schema/parts';
import { nastyText } from '../markdown/nasty-text';

const anyText = (): fc.Arbitrary<string> => fc.oneof(nastyText(), tagged(), fc.string({ unit: 'binary' }));

/** Lines of one paragraph or fence each: of what else Markdown has, the indented block is left out on purpose. */
function tagged(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    '#a',
    '#나',
    ' #b ',
    '`',
    '``',
    '\\',
    '\\\\',
    ' x',
    ' ',
    '. ',
    '(',
    '\n',
    '\n\n',
    '\n```\n',
    '\n~~~\n',
    '\n````\n',
  );
  return fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('').replace(/ {2,}/g, ' '));
}

describe('tags, whatever the text', () => {
  it('are accepted by the schema, each once, and occur in the text after a #', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const tags = tagsIn(text);
        expect(z.safeParse(enteredTags, tags)).toEqual({ success: true, data: tags });
        expect(new Set(tags.map(tagKey)).size).toBe(tags.length);
        for (const { start, end, tag } of tagRanges(text)) expect(text.slice(start, end).normalize('NFC')).toBe(`#${tag}`);
      }),
    );
  });

  it('are never code to a CommonMark parser, and code is never a tag', () => {
    fc.assert(
      fc.property(tagged(), (text) => {
        const numbered = number(text);
        expect(tagRanges(numbered).map(({ tag }) => tag)).toEqual(wordsOutsideCode(numbered).filter((word) => isFree(numbered, word)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('stay the same when prose without any is put behind them', () => {
    fc.assert(
      fc.property(anyText(), fc.stringMatching(/^[a-z가-힣 ]{0,40}$/), (text, more) => {
        expect(tagsIn(`${text}\n\n${more}`)).toEqual(tagsIn(text));
      }),
    );
  });

  it('are found as they were typed, key by key', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[가-힣a-z]{1,20}$/), (word) => {
        const text = `앞 #${word}`;
        expect(tagAtCaret(text, text.length)).toEqual({ start: 2, word });
        expect(tagsIn(text)).toEqual([word]);
      }),
    );
  });

  it('cost time that grows with the text alone', () => {
    // Of these each would take minutes in a matcher that goes back and forth.
    const size = 200_000;
    for (const piece of ['`a` #b ', '``', '- ', '> ', '#', '#a#', '\\`', '#a-'])
      expect(tagsIn(piece.repeat(size / piece.length)).length).toBeLessThanOrEqual(MAX_TAGS);
    expect(tagsIn(`- ${' '.repeat(size)}#a`)).toEqual(['a']);
    expect(tagsIn(`#${'a'.repeat(size)}`)).toEqual([]);
    expect(MAX_TAG).toBeLessThan(size);
  });
});

/** Gives every tag of `tagged()` a number of its own. */
function number(text: string): string {
  let count = 0;
  return text.replace(/#[a나b]/gu, (tag) => `${tag}t${(count += 1)}`);
}

/** The numbered words that the parser sees as text. */
function wordsOutsideCode(text: string): readonly string[] {
  const words: string[] = [];
  const walker = new Parser().parse(text).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { node } = step;
    const isText = node.type === 'text' || node.type === 'html_inline' || node.type === 'html_block';
    if (step.entering && isText) words.push(...[...(node.literal ?? '').matchAll(/[a나b]t\d+/gu)].map(([word]) => word));
  }
  return words;
}

/** Begins where a tag may, and ends where it ends: what is beside it is not the parser's business. */
function isFree(text: string, word: string): boolean {
  return new RegExp(`(?<=^|[\\s(])#${word}(?![\\p{L}\\p{N}_#])`, 'u').test(text);
}
