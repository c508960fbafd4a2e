import { describe, expect, it } from 'vitest';
import { compileTerms, matchTerms } from '../../src/domain/term-matching';
import { TERM_RULES } from '../../src/post/terms';
import { BLIND_CASES } from './labelled/blind';
import { readLabels } from './labelled/read-labels';
import { LABELLED_SENTENCES } from './labelled/sentences';

const matcher = compileTerms(TERM_RULES);

describe('the rules of the post, on our own sentences', () => {
  it.each(LABELLED_SENTENCES.map((sentence) => [sentence]))('%s', (sentence) => {
    const { text, expected } = readLabels(sentence);
    expect(matchTerms(matcher, text)).toEqual(expected);
  });
});

describe('the rules of the post, on sentences labelled before them', () => {
  it.each(BLIND_CASES)('%s', (sentence, expected) => {
    expect(matchTerms(matcher, sentence).map(({ id, start, end }) => `${id}=${sentence.slice(start, end)}`)).toEqual(expected);
  });
});
