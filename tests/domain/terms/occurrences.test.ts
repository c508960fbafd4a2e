import { describe, expect, it } from 'vitest';
import { chooseMarked, firstOccurrence, rankMatches } from '../../../src/domain/terms/occurrences';
import type { MarkChoice } from '../../../src/domain/settings';

const match = (id: string, start: number) => ({ id, start, end: start + 2 });
const SECTIONS = [
  { id: 's1', start: 10 },
  { id: 's2', start: 50 },
] as const;
const MATCHES = [match('a', 2), match('a', 11), match('b', 20), match('a', 30), match('a', 50), match('a', 60), match('b', 70)];
const occurrences = rankMatches(
  MATCHES,
  [
    { start: 10, end: 15 },
    { start: 50, end: 55 },
  ],
  SECTIONS,
);
const starts = (marks: MarkChoice, ...knownTerms: string[]): number[] =>
  chooseMarked(occurrences, { marks, knownTerms }).map(({ start }) => start);

describe('the occurrences of terms', () => {
  it('are first or later in their section; in headings, links and code they are quiet', () => {
    expect(occurrences.map(({ section, rank }) => `${section} ${rank}`)).toEqual([
      's1 first',
      's1 quiet',
      's1 first',
      's1 later',
      's2 quiet',
      's2 first',
      's2 first',
    ]);
  });

  it.each<[MarkChoice, number[]]>([
    ['none', []],
    ['first-in-section', [2, 20, 60, 70]],
    ['first-in-post', [2, 20]],
    ['all', [2, 20, 30, 60, 70]],
  ])('are marked as the setting %s says', (choice, expected) => {
    expect(starts(choice)).toEqual(expected);
  });

  it.each<MarkChoice>(['first-in-section', 'first-in-post', 'all'])('of known terms are not marked: %s', (choice) => {
    expect(chooseMarked(occurrences, { marks: choice, knownTerms: ['a'] }).map(({ id }) => id)).not.toContain('a');
  });

  it('include one to show: the first in running text, or else the first', () => {
    expect(firstOccurrence(occurrences.slice(1), 'a')?.start).toBe(30);
    expect(firstOccurrence(occurrences.slice(1, 2), 'a')?.start).toBe(11);
    expect(firstOccurrence(occurrences, 'c')).toBeUndefined();
  });
});
