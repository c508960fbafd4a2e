import fc from 'fast-check';

/** What Markdown could take for structure: openings without an end, markers, indents, definitions. */
const PIECES = [
  '```', '~~~', '````js', '<!--', '-->', '<script>', '<![CDATA[', '<?', '<div>', '</div>', '# 제목', '## 제목',
  '===', '---', '***', '- 항목', '* 항목', '+ 항목', '1. 하나', '999999999) 끝', '> 인용', '>', '    코드', '\t코드',
  '\t\t', ' ', '  ', '   ', '\\', '[글에서 보기]: https://example.com', '[a]: <', '[^1]: 각주', '[a](b', '`', '**', '|a|b|',
  '|-|-|', '- [ ] 할 일', '&lt;', '&#0;', '<!-- techand-note {"id":"x"} -->', '  <!-- techand-note', '\u202Eעברית\u202C',
  '\u2028', '\u0085', '\f', '가나다', '한글 a', '%%', '$$', '==', '[[a]]', '![[b]]', ':smile:', ' ^id', '#태그', '|', '<br>', '<details>', '<textarea>', '<pre>', '&nbsp;', '---\ntitle: x\n---', ':-', '|:-:|',
  'https://a.kr/b_c에서', '(http://a.kr/*d*)와', '<https://a.kr>', 'www.a.kr/_e_', 'f_g@h.kr', 'https://', 'www.',
];

/** Texts that try to leave their container; well-formed, lines parted by `\n`. */
export function nastyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\r\0]/g, '')) },
  );
  const glue = fc.constantFrom('\n', '\n', '\n\n', '', ' ');
  return fc
    .array(fc.tuple(piece, glue), { maxLength: 12 })
    .map((parts) => parts.map(([text, after]) => text + after).join(''));
}
