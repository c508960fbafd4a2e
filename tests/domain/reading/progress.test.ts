import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourOf } from '../../../src/domain/reading/current-section';
import type { SectionId } from '../../../src/domain/post/outline';
import { OUTLINE_IDS } from '../../fixtures/outline-ids';
import { measureProgress, type SectionLeft } from '../../../src/domain/reading/progress';
import { countEojeol, EOJEOL_PER_MINUTE, minutesFor } from '../../../src/domain/reading/time';

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

const section = (id: SectionId, level: 2 | 3 | 4, left: number, total = left): SectionLeft => ({ id, level, left, total });

describe('progress', () => {
  it('tells the share read and the minutes left: parts with what is below them, the rest from two minutes on', () => {
    const sections = [
      section('intro', 2, 0, 300),
      section('team-ai', 2, 40),
      section('s1', 3, 450),
      section('s2', 3, 230),
      section('outro', 2, 30),
    ];
    expect(measureProgress(sections)).toEqual({ percent: 28, minutesLeft: 4, minutesBySection: { 'team-ai': 4, s1: 2 } });
  });

  it('is 100 only when everything was read', () => {
    expect(measureProgress([section('s1', 2, 0, 999), section('s2', 2, 1)]).percent).toBe(99);
    expect(measureProgress([section('s1', 2, 0, 999)])).toEqual({ percent: 100, minutesLeft: 0, minutesBySection: {} });
    expect(measureProgress([]).percent).toBe(0);
  });

  const anySections = fc
    .array(fc.record({ level: fc.constantFrom(2, 3, 4), left: fc.nat(900), read: fc.nat(900) }), { minLength: 1, maxLength: 20 })
    .map((all) => all.map(({ level, left, read }, at) => section(`${at}`, at === 0 ? 2 : (level as 2), left, left + read)));

  it('has rows that add up: the parts to the head, each within a minute of its own', () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        const { minutesLeft, minutesBySection } = measureProgress(sections);
        const parts = sections.filter(({ level }) => level === 2);
        expect(parts.reduce((sum, { id }) => sum + (minutesBySection[id] ?? 0), 0)).toBe(minutesLeft);
        for (const [at, { id, level }] of sections.entries()) {
          const next = sections.findIndex((other, index) => index > at && other.level <= level);
          const group = sections.slice(at, next === -1 ? undefined : next);
          const exact = group.reduce((sum, { left }) => sum + left, 0) / EOJEOL_PER_MINUTE;
          const shown = minutesBySection[id] ?? 0;
          if (level === 2) expect(Math.abs(shown - exact)).toBeLessThan(1);
          else if (shown > 0) expect(shown).toBeGreaterThanOrEqual(2);
          const below = group.slice(1).filter((other) => other.level === Math.min(...group.slice(1).map((each) => each.level)));
          expect(below.reduce((sum, other) => sum + (minutesBySection[other.id] ?? 0), 0)).toBeLessThanOrEqual(
            Math.max(shown, level === 2 ? 0 : 1),
          );
        }
      }),
    );
  });

  it('never goes back when more is read', () => {
    fc.assert(
      fc.property(anySections, fc.nat(), (sections, at) => {
        const more = sections.map((each, index) => (index === at % sections.length ? { ...each, left: 0 } : each));
        expect(measureProgress(more).percent).toBeGreaterThanOrEqual(measureProgress(sections).percent);
        expect(measureProgress(more).minutesLeft).toBeLessThanOrEqual(measureProgress(sections).minutesLeft);
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
