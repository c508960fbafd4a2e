import { compileTerms, matchTerms, type TermMatch } from '../../../src/domain/terms/matching';
import { TERM_RULES } from '../../../src/post/terms';
import { median } from '../bench';
import { alternation, termSpelled } from '../marking/spellings';

type Find = (text: string) => readonly TermMatch[];

const matcher = compileTerms(TERM_RULES);
const expression = alternation();

/** What finds terms: ours, and one regular expression that ignores normal forms and word boundaries. Both return objects. */
const FINDERS: Readonly<Record<string, Find>> = {
  ours: (text) => matchTerms(matcher, text),
  alternation: (text) =>
    Array.from(text.matchAll(expression), ({ 0: word, index }) => ({ id: termSpelled(word), start: index, end: index + word.length })),
};

/** Rounds of each. In a round each finder runs for about `ROUND` milliseconds, since the clock of a page only counts tenths. */
const ROUNDS = 15;
const FEWEST = 5;
const ROUND = 20;
const ENOUGH = 6000;
/** Milliseconds of runs before the measuring, so that the engine has compiled the code. */
const WARM = 600;

export interface Growth {
  /** Median milliseconds to find the terms of the text as it is. */
  readonly once: number;
  /** How many times as long each of the longer texts takes. */
  readonly times: readonly number[];
}

/**
 * How the time to find the terms grows with the text. Each round measures all lengths one after another and gives their
 * ratios; the result is the median of these. So a second in which the machine is slower affects every length.
 */
export function measure(finder: string, text: string, copies: readonly number[]): Growth {
  const find = FINDERS[finder];
  if (find === undefined) throw new Error(`no finder ${finder}`);
  const lengths = [1, ...copies].map((count) => ({ long: text.repeat(count), runs: 1 }));
  const run = ({ long, runs }: { long: string; runs: number }): number => {
    const begun = performance.now();
    for (let each = 0; each < runs; each += 1) find(long);
    return (performance.now() - begun) / runs;
  };
  for (const length of lengths) {
    for (const warm = performance.now() + WARM; performance.now() < warm;) length.runs = Math.max(1, Math.ceil(ROUND / run(length)));
  }
  const rounds: number[][] = [];
  const until = performance.now() + ENOUGH;
  while (rounds.length < ROUNDS && (rounds.length < FEWEST || performance.now() < until)) rounds.push(lengths.map(run));
  return {
    once: median(rounds.map(([once = Number.NaN]) => once)),
    times: copies.map((_, at) => median(rounds.map((round) => (round[at + 1] ?? Number.NaN) / (round[0] ?? Number.NaN)))),
  };
}
