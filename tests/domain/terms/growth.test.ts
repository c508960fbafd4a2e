import { afterEach, describe, expect, it, vi } from 'vitest';
import { grownTexts } from '../../../scripts/bench/growth/grown-texts';
import { createLineMatcher } from '../../../src/domain/terms/line-matching';
import { compileTerms, matchTerms } from '../../../src/domain/terms/matching';
import { TERM_RULES } from '../../../src/post/terms';
import { articleTexts } from './article-texts';

const matcher = compileTerms(TERM_RULES);

/** Letters and pieces of text that are looked at, by the calls that look at them. */
const LOOKS = ['charAt', 'charCodeAt', 'codePointAt', 'normalize', 'slice', 'startsWith', 'toLowerCase'] as const;

function workOn(text: string): number {
  const spies = LOOKS.map((name) => vi.spyOn(String.prototype, name));
  matchTerms(matcher, text);
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  vi.restoreAllMocks();
  return calls;
}

afterEach(() => vi.restoreAllMocks());

describe('the work of matching', () => {
  it('is counted', () => {
    expect(workOn('토큰을 서빙하고있는 컨테이너')).toBeGreaterThan(10);
  });

  const texts = Object.entries(grownTexts(articleTexts()[0]?.text ?? '')).map(([name, text]): [string, string] => [
    name,
    text.slice(0, 2500),
  ]);

  it.each(texts)('grows with the text and no faster: %s', (_name, text) => {
    const [one, ten] = [workOn(text), workOn(text.repeat(10))];
    // Where nothing is looked at the least text has a few looks of its own.
    expect(ten).toBeLessThanOrEqual(11 * one + 20);
  });

  it.each(texts)('finds in a long line what it finds in short ones: %s', (_name, text) => {
    const piece = `${text} 끝. `;
    const alone = matchTerms(matcher, piece);
    const copies = 12;
    const wanted = Array.from({ length: copies }, (_, copy) =>
      alone.map(({ id, start, end }) => ({ id, start: start + copy * piece.length, end: end + copy * piece.length })),
    ).flat();
    expect(matchTerms(matcher, piece.repeat(copies))).toEqual(wanted);
    expect(createLineMatcher(matcher)(piece.repeat(copies))).toEqual(wanted);
  });
});
