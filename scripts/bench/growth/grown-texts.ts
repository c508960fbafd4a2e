/** About ten thousand characters of one kind, to be repeated. They have no line feed, which would divide the work into small parts. */
export function grownTexts(article: string): Readonly<Record<string, string>> {
  const line = article.replace(/\n/g, ' ');
  return {
    'as it is': line,
    'decomposed (NFD)': line.normalize('NFD'),
    'one zero-width space': `\u200b${line}`,
    'a soft hyphen in every word': line.replace(/([가-힣])([가-힣])/g, '$1\u00ad$2'),
    'full-width Latin': line.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    '토큰 토큰 …': '토큰 '.repeat(3500),
    '토큰토큰…': '토큰'.repeat(5000),
    '서빙하시하시…': `서빙${'하시'.repeat(5000)} `,
    'a long ending after every term': '서빙하시하시하시하시하시하시 '.repeat(650),
    'beginnings of one long name': 'GitHub Actions Runner '.repeat(450),
    'marks heaped on a letter': `a${'\u0301'.repeat(10000)} `,
    'digits before a term': `${'1'.repeat(10000)}토큰 `,
    'an address without an end': 'API/'.repeat(2500),
  };
}
