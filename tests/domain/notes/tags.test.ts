import { describe, expect, it } from 'vitest';
import { MAX_TAG, MAX_TAGS, tagAtCaret, tagKey, tagsIn, tagRanges } from '../../../src/domain/notes/tags';

describe('a tag', () => {
  it.each([
    ['a word after #', '#Svelte', ['Svelte']],
    ['Hangul', '읽을 것 #프론트엔드 와 #상태관리', ['프론트엔드', '상태관리']],
    ['at the start of a line', '한 줄\n#다음 줄', ['다음']],
    ['in brackets and quotes', '(#a) “#b” 「#c」 "#d"', ['a', 'b', 'c', 'd']],
    ['words held together', '#ai/text2sql #ci-cd #under_score', ['ai/text2sql', 'ci-cd', 'under_score']],
    ['without the punctuation after it', '#a, #b. #c! #d- #e/ #f:', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['one with a digit in it', '#k8s #2022년', ['k8s', '2022년']],
    ['once, in its first spelling', '#Svelte #svelte #SVELTE', ['Svelte']],
    ['composed and decomposed as one', '#한글 #\u1112\u1161\u11AB\u1100\u1173\u11AF', ['한글']],
    ['after a backtick that closes nothing', '` #a', ['a']],
    ['after a code span', '`x` #a', ['a']],
    ['after an escaped backtick', '\\`#x #a`', ['a']],
    ['after a fence was closed', '```\n#x\n```\n#a', ['a']],
    ['in the next item, whatever a backtick of this one', '- `x\n- #a `', ['a']],
  ])('is found: %s', (_, text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });

  it.each([
    ['a heading', '# 제목\n## 제목'],
    ['a number', '#4, #173 #1-2'],
    ['inside a word', 'a#b C#는 S#4'],
    ['a fragment of an address', 'https://a.kr/b#c https://a.kr/#d https://a.kr/?q=1#e https://a.kr/(#f)'],
    ['a link to a heading', '[위로](#위로)'],
    ['an escape', '\\#a'],
    ['an entity', '&#35;'],
    ['two at once', '##a #a#b'],
    ['a bare sign', '# #'],
    ['a code span', '`#a` and ``x ` #b`` and `two\n#lines`'],
    ['a fence', '```css\n#a\n```'],
    ['a fence that nothing closes', '~~~\n#a\n```\n#b'],
    ['a fence in a quote and in a list', '> ```\n> #a\n> ```\n\n1. ```\n   #b\n   ```'],
    ['a word nobody would sort by', `#${'a'.repeat(MAX_TAG + 1)}`],
  ])('is not %s', (_, text) => {
    expect(tagsIn(text)).toEqual([]);
  });

  it('is limited to the first so many', () => {
    const many = Array.from({ length: MAX_TAGS + 1 }, (_, at) => `#t${at}`);
    expect(tagsIn(many.join(' '))).toHaveLength(MAX_TAGS);
  });

  it('has its range in the text', () => {
    const text = 'a `#b` (#다음), #c';
    expect(tagRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(['#다음', '#c']);
  });

  it('is compared without regard to case', () => {
    expect(tagKey('Svelte')).toBe(tagKey('sVELTE'));
  });
});

describe('the tag being typed', () => {
  /** The caret is at the bar. */
  function at(text: string) {
    return tagAtCaret(text.replace('|', ''), text.indexOf('|'));
  }

  it.each([
    ['#|', { start: 0, word: '' }],
    ['메모 #프|', { start: 3, word: '프' }],
    ['메모 #ai/|', { start: 3, word: 'ai/' }],
    ['(#a| b)', { start: 1, word: 'a' }],
    ['#4|', { start: 0, word: '4' }],
    ['`x` #a|\n`y`', { start: 4, word: 'a' }],
  ])('is found at the caret (|) in %s', (text, expected) => {
    expect(at(text)).toEqual(expected);
  });

  it.each(['|', '# |', '#a |', 'a#b|', '#a|b', '`#a|`', '```\n#a|', '[x](#a|)', 'https://a.kr/#a|', '\\#a|', '##|'])(
    'is none in %s',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );
});
