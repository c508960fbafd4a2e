import { compileTerms, matchTerms, type TermMatch } from '../../src/domain/terms/matching';
import { TERM_RULES } from '../../src/post/terms';
import { median } from './bench';
import { alternation, termSpelled } from './spellings';

type Find = (text: string) => readonly TermMatch[];

const matcher = compileTerms(TERM_RULES);
const expression = alternation();

/** What finds terms: ours, and one expression that knows no normal form and no word's edge; both give objects. */
const FINDERS: Readonly<Record<string, Find>> = {
  ours: (text) => matchTerms(matcher, text),
  alternation: (text) => Array.from(text.matchAll(expression), ({ 0: word, index }) => ({ id: termSpelled(word), start: index, end: index + word.length })),
};

/** Rounds of each; in a round as many runs as take so many milliseconds, since the clock of a page counts tenths. */
const ROUNDS = 9;
const FEWEST = 3;
const ROUND = 10;
const ENOUGH = 2000;
/** Milliseconds until the engine has compiled what it runs. */
const WARM = 600;

/** Median milliseconds to find the terms of a text so many times as long, once the code is warm. */
export function measure(finder: string, text: string, copies: number): number {
  const find = FINDERS[finder];
  if (find === undefined) throw new Error(`no finder ${finder}`);
  const long = text.repeat(copies);
  const run = (runs: number): number => {
    const begun = performance.now();
    for (let each = 0; each < runs; each += 1) find(long);
    return (performance.now() - begun) / runs;
  };
  let runs = 1;
  for (const warm = performance.now() + WARM; performance.now() < warm; ) runs = Math.max(1, Math.ceil(ROUND / run(runs)));
  const times: number[] = [];
  const until = performance.now() + ENOUGH;
  while (times.length < ROUNDS && (times.length < FEWEST || performance.now() < until)) times.push(run(runs));
  return median(times);
}
