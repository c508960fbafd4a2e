import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourOf } from '../../../src/domain/reading/current-section';
import type { SectionId } from '../../../src/domain/post/outline';
import { OUTLINE_IDS } from '../../fixtures/outline-ids';
import { measureProgress } from '../../../src/domain/reading/progress';
import { countEojeol, minutesFor } from '../../../src/domain/reading/time';

describe('reading time', () => {
  it.each([
    ['', 0],
    ['한 문장을 읽어요.', 3],
    ['  두\n줄\u00A0이에요 ', 3],
  ])('%j has %i eojeol', (text, count) => {
    expect(countEojeol(text)).toBe(count);
  });

  it.each([
    [0, 0],
    [1, 1],
    [202, 1],
    [203, 2],
  ])('%i eojeol take %i minutes', (eojeol, minutes) => {
    expect(minutesFor(eojeol)).toBe(minutes);
  });
});

describe('progress', () => {
  const block = (section: SectionId, eojeol: number, isSeen: boolean) => ({ section, eojeol, isSeen });

  it('tells the share seen and the minutes left, in all and for each section with something left', () => {
    expect(measureProgress([block('intro', 300, true), block('s1', 100, true), block('s1', 250, false), block('s2', 10, false)])).toEqual({
      percent: 60,
      minutesLeft: 2,
      minutesBySection: { s1: 2, s2: 1 },
    });
  });

  it('is 100 only when everything was seen', () => {
    expect(measureProgress([block('s1', 999, true), block('s2', 1, false)]).percent).toBe(99);
    expect(measureProgress([block('s1', 999, true)])).toEqual({ percent: 100, minutesLeft: 0, minutesBySection: {} });
    expect(measureProgress([]).percent).toBe(0);
  });

  it('never goes back when more is seen', () => {
    const blocks = fc.array(fc.record({ section: fc.constantFrom(...OUTLINE_IDS), eojeol: fc.nat(500), isSeen: fc.boolean() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(blocks, fc.nat(), (sights, at) => {
        const index = at % sights.length;
        const more = sights.map((sight, at) => (at === index ? { ...sight, isSeen: true } : sight));
        expect(measureProgress(more).percent).toBeGreaterThanOrEqual(measureProgress(sights).percent);
        expect(measureProgress(more).minutesLeft).toBeLessThanOrEqual(measureProgress(sights).minutesLeft);
      }),
    );
  });
});

describe('the neighbour of a section', () => {
  const sessions: SectionId[] = ['s1', 's2', 's3', 's4', 's5', 's6', 'handson'];

  it.each([
    ['s2', 1, 's3'],
    ['s2', -1, 's1'],
    ['intro', 1, 's1'],
    ['intro', -1, null],
    ['s4-2', 1, 's5'],
    ['s4-2', -1, 's4'],
    ['outro', 1, null],
    ['outro', -1, 'handson'],
  ] as const)('from %s by %i is %s', (current, step, expected) => {
    expect(neighbourOf(OUTLINE_IDS, sessions, current, step)).toBe(expected);
  });
});
