import type { TermMatch } from '../../../../src/domain/terms/matching';
import type { LabelledText } from './read-labels';

/** How many marks there are, how many there should be, and how many are both: same term, same letters. */
export interface Score {
  readonly right: number;
  readonly marked: number;
  readonly labelled: number;
}

/** Counts what `find` marks in the texts against their labels. */
export function score(texts: readonly LabelledText[], find: (text: string) => readonly TermMatch[]): Score {
  const scores = texts.map(({ text, expected }): Score => {
    const found = find(text);
    const wanted = new Set(expected.map(keyOf));
    return { right: found.filter((match) => wanted.has(keyOf(match))).length, marked: found.length, labelled: expected.length };
  });
  return sum(scores);
}

export function sum(scores: readonly Score[]): Score {
  const total = (count: keyof Score): number => scores.reduce((before, each) => before + each[count], 0);
  return { right: total('right'), marked: total('marked'), labelled: total('labelled') };
}

/** The share of the marks that are right. */
export function precision({ right, marked }: Score): number {
  return marked === 0 ? 1 : right / marked;
}

/** The share of the labels that are marked. */
export function recall({ right, labelled }: Score): number {
  return labelled === 0 ? 1 : right / labelled;
}

function keyOf({ id, start, end }: TermMatch): string {
  return `${id} ${start} ${end}`;
}
