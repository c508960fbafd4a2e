import fc from 'fast-check';

/** Lines that together are one block of each kind, closed or left open, whose own text may begin with tabs. */
const LEAVES: readonly (readonly string[])[] = [
  ['가나다 *라* _마_'],
  ['한 줄', 'lazy', '\tlazy'],
  ['두 칸  ', '뒤'],
  ['역슬래시\\', '뒤'],
  ['a\tb', ' c\t'],
  ['# 제목\t#'],
  ['#\t제목'],
  ['###### 제목'],
  ['#아님'],
  ['제목', '==='],
  ['제목', '\t두 줄', ' ---\t'],
  ['---'],
  ['*\t*\t*'],
  ['_ _ _\t'],
  ['```js', '\t코드', '  코드', '```'],
  ['~~~\t정보', '', ' \t코드', '~~~'],
  ['````', '```', ''],
  ['  ```', '   a', '\tb', '  ```'],
  ['    코드', '', '\t코드'],
  ['\t코드', '\t\t깊이', '    \t끝'],
  ['  \t코드'],
  [' \tx', '      y'],
  ['<script>', '\ta', '', '</script>'],
  ['<!-- a', '', '\tb -->'],
  ['<?php', '', '\t?>'],
  ['<!DOCTYPE', '\ta>'],
  ['<![CDATA[', '', '\ta]]>'],
  ['<div>', '\t*a*', '', '*b*'],
  ['<a-b c="d">', '\t*e*'],
  ['</ins>', '*f*'],
  ['<pre>', '', '\tg'],
  ['<!-- 열림'],
  ['[a]: /b "제목"'],
  ['[b]:', '\t</c>', "\t'제목'"],
  ['[a] [b][a] ![b]'],
  ['[c]: /d', '[c]'],
  ['- [ ]\t할 일'],
  ['-'],
  ['1.'],
  ['>'],
  ['-\t', '\t가'],
  ['|a|b|', '|-|-|', '|\tc|d|'],
];

/** What the first line of a list item begins with, and the others. */
const MARKERS: readonly (readonly [first: string, rest: string])[] = [
  ['- ', '  '],
  ['-\t', '\t'],
  ['*\t', '    '],
  ['+   ', '\t'],
  [' -\t', '\t'],
  ['1. ', '   '],
  ['1.\t', '\t'],
  ['10)\t', '\t'],
  ['-\t\t', '\t'],
  ['-     ', '  '],
  ['- ', '\t'],
  ['1.  ', '  \t'],
];
const QUOTES = ['> ', '>', '>\t', ' >\t', '   > '];

/** Markdown of all kinds of blocks, nested by spaces and by tabs, and lines that begin with any mix of both. */
export function anyMarkdown(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: anyBlock() }, anyLines()), { minLength: 1, maxLength: 4 })
    .chain(joined)
    .map((lines) => lines.join('\n'));
}

function anyBlock(): fc.Arbitrary<readonly string[]> {
  return fc.letrec<{ block: readonly string[]; blocks: readonly string[] }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...LEAVES),
      fc.tuple(fc.constantFrom(...MARKERS), tie('blocks')).map(([marker, lines]) => prefixed(lines, ...marker)),
      // A quote that only its first line marks goes on by laziness.
      fc
        .tuple(fc.constantFrom(...QUOTES), fc.constantFrom(...QUOTES, ''), tie('blocks'))
        .map(([first, rest, lines]) => prefixed(lines, first, rest)),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).chain(joined),
  })).block;
}

/** No block by intent: what begins and ends what is for the parser to say. */
function anyLines(): fc.Arbitrary<readonly string[]> {
  const begin = fc.constantFrom('\t', ' ', '  ', '    ', '> ', '>\t', '- ', '-\t', '2. ', '2)\t', '');
  const line = fc
    .tuple(fc.array(begin, { maxLength: 4 }), fc.constantFrom(...LEAVES.flat()))
    .map(([begins, text]) => begins.join('') + text);
  return fc.array(line, { minLength: 1, maxLength: 4 });
}

function joined(blocks: readonly (readonly string[])[]): fc.Arbitrary<readonly string[]> {
  const between = fc.constantFrom([], [''], [' \t'], ['', '']);
  return fc
    .array(between, { minLength: blocks.length, maxLength: blocks.length })
    .map((gaps) => blocks.flatMap((lines, at) => (at === 0 ? lines : [...(gaps[at] ?? []), ...lines])));
}

function prefixed(lines: readonly string[], first: string, rest: string): readonly string[] {
  return lines.map((line, at) => (at === 0 ? first : rest) + line);
}
