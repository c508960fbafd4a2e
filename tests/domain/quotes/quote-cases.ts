import { describeQuote } from '../../../src/domain/quotes/quotes';
import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import type { TextRange } from '../../../src/domain/text/text-range';

/** A quote and its offset; `null` where it is not in the text. */
export interface QuoteCase {
  readonly target: QuoteTarget;
  readonly truth: TextRange | null;
  /** Letters that were edited in the quote: by so many its edges may be off without being wrong. */
  readonly edits: number;
}

/** The quote of these words; throws where they are not in the text. */
export function targetOf(text: string, words: string, from = text.indexOf(words)): QuoteTarget {
  const target = describeQuote(text, from, from + words.length);
  if (target === null) throw new Error(`${words} is not there`);
  return target;
}

/** A number from 0 up to 1, the same ones in the same order for the same seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Quotes of 21 to 160 letters, as a text of this kind is quoted, some across lines. */
export function quotesOf(text: string, count: number, random: Random): QuoteCase[] {
  return Array.from({ length: count }, () => {
    for (;;) {
      const start = below(random, text.length);
      const target = describeQuote(text, start, start + 26 + below(random, 180));
      if (target === null || lettersIn(target.quote.exact) <= 20) continue;
      return { target, truth: { start: target.position.start, end: target.position.end }, edits: 0 };
    }
  });
}

/** The same quotes as of a text in which up to a tenth of all letters was another: added, left out or changed, around them too. */
export function edited({ target, truth }: QuoteCase, random: Random): QuoteCase {
  const { quote, position } = target;
  const edits = 1 + below(random, Math.floor(lettersIn(quote.exact) / 10));
  const around = (side: string): string => edit(side, below(random, Math.floor(lettersIn(side) / 10) + 1), random);
  return {
    target: {
      quote: { ...quote, exact: edit(quote.exact, edits, random), prefix: around(quote.prefix), suffix: around(quote.suffix) },
      position: { ...position, start: Math.max(0, position.start + below(random, 400) - 200) },
    },
    truth,
    edits,
  };
}

/** A quote from one text in the surroundings of another: what it said there was replaced. */
export function replaced(quote: QuoteCase, by: QuoteCase): QuoteCase {
  return { target: { ...quote.target, quote: { ...quote.target.quote, exact: by.target.quote.exact } }, truth: null, edits: 0 };
}

export type Verdict = 'found' | 'wrong' | 'none';

/** Whether what was found is right: its edges are off by no more letters than were edited. */
export function verdictOn(found: TextRange | null, { truth, edits }: QuoteCase, text: string): Verdict {
  if (found === null) return 'none';
  if (truth === null) return 'wrong';
  const off = (one: number, other: number): number => lettersIn(text.slice(Math.min(one, other), Math.max(one, other)));
  return off(found.start, truth.start) <= edits && off(found.end, truth.end) <= edits ? 'found' : 'wrong';
}

export function tally(verdicts: readonly Verdict[]): Record<Verdict, number> {
  const count = { found: 0, wrong: 0, none: 0 };
  for (const verdict of verdicts) count[verdict] += 1;
  return count;
}

export function lettersIn(text: string): number {
  return text.replace(/\s/g, '').length;
}

const OTHER_LETTERS = [...'가나다라마바사아자차카타파하은는이를에서도만고며었습니다요 aeiostnrSQL2017.,'];

/** So many letters added, left out or changed, wherever it falls. */
function edit(text: string, count: number, random: Random): string {
  const letters = [...text];
  for (let left = count; left > 0; left -= 1) {
    const at = below(random, letters.length);
    const other = OTHER_LETTERS[below(random, OTHER_LETTERS.length)] ?? '가';
    const kind = below(random, 3);
    if (kind === 0) letters.splice(at, 0, other);
    else if (kind === 1 && letters.length > 1) letters.splice(at, 1);
    else letters[at] = other;
  }
  return letters.join('');
}

/** Levenshtein's: letters changed, added and left out. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
