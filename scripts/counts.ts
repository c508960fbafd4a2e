import { existsSync, readFileSync } from 'node:fs';

/** Environment variable with the path of the file that the count reporter writes. */
export const COUNTS_FILE = 'TECHAND_COUNTS';

/** What one runner counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: [] };
export const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: [] };

/** Counts of a runner that ended with `exitCode`; one that crashed or counted nothing is one failure. */
export function readCounts(file: string, exitCode: number): Counts {
  if (!existsSync(file)) return ONE_FAILURE;
  return judgeCounts(JSON.parse(readFileSync(file, 'utf8')) as Counts, exitCode);
}

/** The counts as they are believed: none at all, or an end in failure with no test that failed, is one failure more. */
export function judgeCounts(counts: Counts, exitCode: number): Counts {
  const hasNothing = counts.passed + counts.failed === 0;
  const isUnexplained = exitCode !== 0 && counts.failed === 0;
  return hasNothing || isUnexplained ? addCounts(counts, ONE_FAILURE) : counts;
}

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
  };
}

/** The skipped tests below the reason they share, so that a reason is said once. */
export function byReason({ skipped }: Counts): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, reason } of skipped) names.set(reason, [...(names.get(reason) ?? []), name]);
  return names;
}

/** The last line of a run: `N passed, N failed`, and how many were skipped if any were. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}
