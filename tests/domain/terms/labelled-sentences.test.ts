import { describe, expect, it } from 'vitest';
import { writeTable } from '../../../scripts/bench/bench';
import { compileTerms, matchTerms, type TermMatch } from '../../../src/domain/terms/matching';
import { TERM_RULES } from '../../../src/post/terms';
import { precision, recall, score, sum, type Score } from './labelled/score';
import { LABELLED_SETS } from './labelled/sets';
import { TOLD_FROM_AFAR } from './labelled/third-blind';

const matcher = compileTerms(TERM_RULES);
const find = (text: string): readonly TermMatch[] => matchTerms(matcher, text);

describe.each(LABELLED_SETS)('the rules of the post on our own sentences: $name', ({ texts }) => {
  it.each(texts)('$text', ({ text, expected }) => {
    const read = ({ id, start, end }: TermMatch): string => `${id}=${text.slice(start, end)} at ${start}`;
    expect(find(text).map(read)).toEqual(expected.map(read));
  });
});

describe('the labelled set', () => {
  const scores = LABELLED_SETS.map(({ texts }) => score(texts, find));

  it('is large enough, and a third of it was labelled without the rules', () => {
    const blind = LABELLED_SETS.filter(({ firstRun }) => firstRun !== undefined).flatMap(({ texts }) => texts);
    const all = LABELLED_SETS.flatMap(({ texts }) => texts);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(blind.length).toBeGreaterThanOrEqual(all.length / 3);
  });

  it('is marked without a mark too many or too few', () => {
    const figures = (counted: Score): string[] => [precision(counted).toFixed(3), recall(counted).toFixed(3)];
    process.stdout.write(
      `${writeTable({
        title: 'What the rules mark, against the labels',
        columns: ['set', 'texts', 'labels', 'precision', 'recall', 'first run: precision', 'recall'],
        rows: [
          ...LABELLED_SETS.map(({ name, texts, firstRun }, index) => {
            const now = scores[index] ?? sum([]);
            return [
              name,
              `${texts.length}`,
              `${now.labelled}`,
              ...figures(now),
              ...(firstRun === undefined ? ['', ''] : figures(firstRun)),
            ];
          }),
          ['all', `${LABELLED_SETS.flatMap(({ texts }) => texts).length}`, `${sum(scores).labelled}`, ...figures(sum(scores))],
        ],
        notes: [
          `known and left out: ${TOLD_FROM_AFAR.length} sentences in which an everyday sense is told by words far away`,
          'mark.js on the same sentences: npm run bench -- accuracy',
        ],
      })}\n`,
    );
    expect([precision(sum(scores)), recall(sum(scores))]).toEqual([1, 1]);
  });

  it.each(TOLD_FROM_AFAR)('does not hold what is known to be marked wrongly: %s', (text) => {
    expect(find(text)).toHaveLength(1);
  });
});
