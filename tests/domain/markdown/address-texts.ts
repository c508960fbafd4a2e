import fc from 'fast-check';

/** What addresses are made of, and what ends them. */
export const PIECES = [
  'https://',
  'http://',
  'HTTPS://',
  'ftp://',
  'www.',
  'mailto:',
  'xmpp:',
  '@',
  'a.kr',
  'a_b',
  '*c*',
  '.',
  '/',
  '?',
  '#',
  '&',
  '&lt;',
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '"',
  "'",
  '!',
  '\\',
  '`',
  '|',
  '~',
  '-',
  '_',
  '=',
  '%41',
  '한글',
  '에서',
  '입니다',
  ' ',
  '　',
  '😀',
  '\u0085',
  '\u{e0001}',
];

export function address(): fc.Arbitrary<string> {
  const scheme = fc.constantFrom('https://', 'http://', 'Https://', 'ftp://', 'www.');
  const path = fc.array(
    fc.constantFrom(
      '/b_c',
      '/*d*',
      '/_e_',
      '/f(g)',
      '/~h',
      '/[i]',
      '/{j}',
      '?k=l&m_n=o',
      '#p',
      '/%EA%B0%80',
      '/한글',
      '/q;r',
      '&copy;s',
      '/|t',
    ),
    { maxLength: 4 },
  );
  const web = fc
    .tuple(scheme, fc.constantFrom('a.kr', 'a-b.c.kr', '한글.한국', 'd.kr:8080'), path)
    .map(([start, host, parts]) => `${start}${host}${parts.join('').replace(/^&/, '/&')}/z`);
  return fc.oneof(
    { weight: 3, arbitrary: web },
    fc.constantFrom('a_b@c.kr', 'd.e+f@g-h.co.kr', '_i_@j.kr', 'k_l@m_n.kr', 'mailto:o_p@q.kr', 'xmpp:r_s@t.kr'),
  );
}

export function before(): fc.Arbitrary<string> {
  return fc.constantFrom(' ', '가 ', ' (', ' *', '_ ', ' ~', '\\ ', '- ', '1. ', '#a ', '> ', '` ', '&lt; ', '! ', '[a] ', '== ');
}

export function after(): fc.Arbitrary<string> {
  return fc.constantFrom(
    ' ',
    '에서 ',
    '에서는, ',
    ')와 ',
    '). ',
    '. ',
    ', ',
    '?! ',
    '"> ',
    '> ',
    '</a> ',
    '` ',
    '; ',
    '] ',
    '} ',
    '은 ',
    '입니다. ',
    '」 ',
    '” ',
    '… ',
    '* ',
    '\\ ',
  );
}
