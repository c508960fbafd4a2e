import type { WorkQueue } from './work-queue';
import type { StoreArea } from './ports';

/** Key of this session's failures, for the report that the reader can copy. */
export const FAILURES_KEY = 'failures';

/** A failure by its name only: an error's message may contain the reader's text. */
export interface ReportedFailure {
  readonly where: string;
  readonly error: string;
  readonly at: number;
}

/** How many are stored; the last ones are enough. */
const MOST_FAILURES = 20;

/** Creates the function by which every part of the background reports a failure. */
export function createFailureReport(
  session: StoreArea,
  queue: WorkQueue,
  clock: () => number,
): (where: string, error: unknown) => void {
  return (where, error) => {
    const failure: ReportedFailure = { where, error: error instanceof Error ? error.name : typeof error, at: clock() };
    queue('failures', 'maintenance', async () => {
      const earlier = await session.read(FAILURES_KEY);
      const list: readonly unknown[] = Array.isArray(earlier) ? earlier : [];
      await session.write(FAILURES_KEY, [...list, failure].slice(-MOST_FAILURES));
    }).catch(() => {
      // The session's store is broken too, so there is nowhere to report it.
    });
  };
}
