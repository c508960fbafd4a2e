import { describe, expect, it } from 'vitest';
import { createReadingRecord } from '../../../src/domain/reading/reading-record';
import { EOJEOL_PER_MINUTE } from '../../../src/domain/reading/time';

/** As much text as takes so many seconds. */
const textOf = (seconds: number): number => (EOJEOL_PER_MINUTE / 60) * seconds;

describe('what was read', () => {
  it('is what was in view after a third of the time that it takes', () => {
    const record = createReadingRecord();
    record.enter('s1', 1000);
    expect(record.count(textOf(30), 6000)).toBeCloseTo(5000);
    expect(record.readOf('s1')).toBe(0);
    expect(record.count(textOf(30), 11_000)).toBe(0);
    expect(record.readOf('s1')).toBe(textOf(30));
  });

  it('adds up the times in a section, and leaves out those in others and away from the page', () => {
    const record = createReadingRecord();
    record.enter('s1', 0);
    record.enter('s2', 4000);
    record.enter(null, 5000);
    record.enter('s1', 90_000);
    expect(record.count(textOf(30), 95_000)).toBeCloseTo(1000);
    record.count(textOf(30), 96_000);
    expect(record.readOf('s1')).toBe(textOf(30));
    expect(record.readOf('s2')).toBe(0);
  });

  it('is nothing of sections that were jumped over', () => {
    const record = createReadingRecord();
    record.enter('s1', 0);
    record.enter('s6', 100);
    record.count(textOf(1), 60_000);
    expect(['s1', 's2', 's6'].map((section) => record.readOf(section))).toEqual([0, 0, textOf(1)]);
  });

  it('stays read when the reader goes back up', () => {
    const record = createReadingRecord();
    record.enter('s1', 0);
    record.count(textOf(30), 60_000);
    expect(record.count(textOf(3), 61_000)).toBe(0);
    expect(record.readOf('s1')).toBe(textOf(30));
  });

  it('holds what was read in an earlier visit', () => {
    const record = createReadingRecord();
    record.recall(['s1']);
    record.enter('s1', 0);
    expect(record.count(textOf(30), 1)).toBe(0);
    expect(record.readOf('s1')).toBe(Infinity);
  });
});
