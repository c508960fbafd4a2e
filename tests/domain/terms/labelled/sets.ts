import { AS_PEOPLE_WRITE } from './as-people-write';
import { BLIND_SENTENCES } from './blind';
import { EDGES, ENDINGS, FULL_WIDTH, SPACING, SPELLINGS } from './kinds';
import { readLabels, type LabelledText } from './read-labels';
import type { Score } from './score';
import { SECOND_BLIND_SENTENCES } from './second-blind';
import { LABELLED_SENTENCES } from './sentences';
import { THIRD_BLIND_SENTENCES } from './third-blind';
import { TRIED_AGAIN } from './tried-again';
import { LATER_PAGE, UNSEEN_PAGES } from './unseen-pages';

export interface LabelledSet {
  readonly name: string;
  readonly texts: readonly LabelledText[];
  /** What the rules of that day made of labels written without them; the files say what differed. */
  readonly firstRun?: Score;
}

/**
 * Every labelled text of ours, one set for each way in which it came about. A label covers the longest spelling that
 * `terms.ts` lists and nothing else: no particle, no ending, no neighbouring word.
 */
export const LABELLED_SETS: readonly LabelledSet[] = [
  { name: 'written with the rules', texts: LABELLED_SENTENCES.map(readLabels) },
  { name: 'blind, first', texts: BLIND_SENTENCES.map(readLabels), firstRun: { right: 76, marked: 77, labelled: 76 } },
  { name: 'blind, second', texts: SECOND_BLIND_SENTENCES.map(readLabels), firstRun: { right: 200, marked: 221, labelled: 213 } },
  { name: 'blind, third', texts: THIRD_BLIND_SENTENCES.map(readLabels), firstRun: { right: 87, marked: 95, labelled: 95 } },
  { name: 'unseen pages', texts: UNSEEN_PAGES.map(({ text }) => readLabels(text)), firstRun: { right: 88, marked: 89, labelled: 90 } },
  { name: 'unseen page, later', texts: [readLabels(LATER_PAGE)], firstRun: { right: 24, marked: 24, labelled: 25 } },
  { name: 'as people write', texts: AS_PEOPLE_WRITE.map(readLabels), firstRun: { right: 1, marked: 10, labelled: 49 } },
  { name: 'kind: endings', texts: ENDINGS.map(readLabels), firstRun: { right: 0, marked: 0, labelled: 11 } },
  { name: 'kind: spacing', texts: SPACING.map(readLabels), firstRun: { right: 0, marked: 1, labelled: 10 } },
  { name: 'kind: edges', texts: EDGES.map(readLabels), firstRun: { right: 1, marked: 6, labelled: 12 } },
  { name: 'kind: spellings', texts: SPELLINGS.map(readLabels), firstRun: { right: 5, marked: 10, labelled: 17 } },
  { name: 'kind: full width', texts: FULL_WIDTH.map(readLabels), firstRun: { right: 0, marked: 0, labelled: 11 } },
  { name: 'tried again', texts: TRIED_AGAIN.map(readLabels) },
];
