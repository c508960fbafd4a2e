import { describe, expect, it } from 'vitest';
import { addCounts, byReason, judgeCounts, lastLine, NOTHING, readCounts, type Counts } from '../../scripts/counts';

const counted = (passed: number, failed: number, skipped = 0): Counts => ({
  passed,
  failed,
  skipped: Array.from({ length: skipped }, (_, index) => ({ name: `test ${index}`, reason: 'no display' })),
});

describe('what a runner counted', () => {
  it.each([
    ['is believed when all passed', counted(5, 0), 0, counted(5, 0)],
    ['is believed when some failed', counted(5, 2), 1, counted(5, 2)],
    ['is a failure when it is nothing', counted(0, 0), 0, counted(0, 1)],
    ['is a failure when all was skipped', counted(0, 0, 3), 0, counted(0, 1, 3)],
    ['is a failure more when the runner crashed after its tests', counted(5, 0), 139, counted(5, 1)],
  ])('%s', (_what, counts, exitCode, believed) => {
    expect(judgeCounts(counts, exitCode)).toEqual(believed);
  });

  it('is a failure when the runner left no counts', () => {
    expect(readCounts('/nowhere/counts.json', 0)).toEqual(counted(0, 1));
  });
});

describe('the reasons why tests were skipped', () => {
  it('are said once each', () => {
    const skipped = [
      { name: 'a', reason: 'no display' },
      { name: 'b', reason: 'no disk' },
      { name: 'c', reason: 'no display' },
    ];
    expect([...byReason({ ...NOTHING, skipped })]).toEqual([
      ['no display', ['a', 'c']],
      ['no disk', ['b']],
    ]);
  });
});

describe('the last line', () => {
  it.each([
    [[], '0 passed, 0 failed'],
    [[counted(3, 0), counted(4, 1)], '7 passed, 1 failed'],
    [[counted(3, 0, 1), counted(4, 0, 1)], '7 passed, 0 failed, 2 skipped'],
  ])('adds up %j', (all, line) => {
    expect(lastLine(all.reduce(addCounts, NOTHING))).toBe(line);
  });
});
