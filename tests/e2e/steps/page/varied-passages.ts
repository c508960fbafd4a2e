/** A passage of a reading text, and what makes its link a hard one. */
export interface VariedPassage {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

type Range = readonly [start: number, end: number];

/**
 * Passages of many kinds out of any article, chosen by their shape alone, the same every time: up to `each` of a kind,
 * spread over the text. None of an article's words are needed to find them.
 */
export function pickPassages(text: string, headings: readonly string[], each: number): VariedPassage[] {
  const matches = (pattern: RegExp): Range[] => [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);
  const ends = matches(/\n/g)
    .map(([end]) => end)
    .filter((end) => end > 40);
  const isHeading = (line: string): boolean => headings.some((heading) => squeeze(heading) === squeeze(line));
  const lineBefore = (end: number): string => text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const lineAfter = (end: number): string => text.slice(end + 1).split('\n', 1)[0] ?? '';
  const around = (at: readonly number[], before: number, after: number): Range[] => at.map((end) => [end - before, end + after]);
  const full = ends.filter((end) => lineBefore(end).length > 30 && lineAfter(end).length > 30);

  const kinds: Readonly<Record<string, readonly Range[]>> = {
    'a sentence within a line': matches(/(?<=[.?!] )[^.?!\n]{25,55}[.?!]/gu),
    'a long stretch of one line': matches(/(?<=\n)[^\n]{90,200}(?= )/gu),
    'two words': matches(/(?<= )[가-힣]{2,5} [가-힣]{2,5}(?= )/gu),
    'across a line end': around(full, 12, 14),
    'across a line end, in the middle of words': around(full, 9, 9),
    'from a heading into its text': around(
      ends.filter((end) => isHeading(lineBefore(end))),
      5,
      16,
    ),
    'across three lines': full.filter((end) => lineAfter(end).length < 400).map((end) => [end - 14, end + lineAfter(end).length + 16]),
    'a whole heading': ends.filter((end) => isHeading(lineBefore(end))).map((end) => [end - lineBefore(end).length, end]),
    'a word without its particle': matches(/(?<= )[가-힣]{2,4}(?=(?:에서|으로|이라는|까지|부터|에게)[ .])/gu),
    'the middle of a word': matches(/(?<= [가-힣])[가-힣]{2,3}(?=[가-힣]{2} )/gu),
    'a hyphen': matches(/[^\s-]{1,12}-[^\s-]{1,12}/gu),
    'a comma': matches(/[가-힣]{2,6}, [가-힣]{2,6}/gu),
    'an ampersand': matches(/\S*&\S*/gu),
    parentheses: matches(/(?<=\s)[^\s()]{2,12}\([^\s()]{2,12}\)\S*/gu),
    'an opening parenthesis alone': matches(/(?<=\s)[^\s()]{2,12}\([^\s()]{2,4}/gu),
    'an emoji': matches(/\S{2,6} ?\p{Emoji_Presentation}/gu),
    'Latin letters inside Korean': matches(/(?<=[가-힣] )[A-Za-z][A-Za-z0-9]{3,}(?=[가-힣])/gu),
    'quotation marks': matches(/["'‘“][^"'‘’“”\n]{3,20}["'’”]/gu),
    'words that stand elsewhere too': repeated(text),
  };
  return Object.entries(kinds).flatMap(([what, ranges]) => spread(ranges, each).map(([start, end]) => ({ what, start, end })));
}

/** Later occurrences of two words that the text has more than once, each in other surroundings. */
function repeated(text: string): Range[] {
  const first = new Map<string, number>();
  return [...text.matchAll(/(?<=\s)(?=([가-힣A-Za-z]{2,8} [가-힣A-Za-z]{2,8})(?=[ .,]))/gu)].flatMap(({ 1: words = '', index }) => {
    const before = first.get(words);
    if (before === undefined) first.set(words, index);
    return before === undefined ? [] : [[index, index + words.length] as const];
  });
}

function spread(ranges: readonly Range[], count: number): readonly Range[] {
  if (ranges.length <= count) return ranges;
  return Array.from({ length: count }, (_, index) => ranges[Math.floor(((index + 0.5) * ranges.length) / count)] ?? [0, 0]);
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
