import type { WorkQueue } from './work-queue';
import type { StoreArea } from './ports';
import { FAILURES_KEY, readFailures, readTrace, traceOf, type FailureRecord } from '../domain/failure-record';

/** How many are stored; the last ones are enough. */
const MOST_FAILURES = 20;

/** Creates the function by which every part of the background reports a failure. */
export function createFailureReport(session: StoreArea, queue: WorkQueue, clock: () => number): (where: string, error: unknown) => void {
  return (where, error) => {
    const failure: FailureRecord = { where, ...readTrace(traceOf(error)), at: clock() };
    // Shown on the console, in development builds alone.
    if (import.meta.env.COMMAND === 'serve') reportError(error);
    queue('failures', 'maintenance', async () => {
      const earlier = readFailures(await session.read(FAILURES_KEY));
      await session.write(FAILURES_KEY, [...earlier, failure].slice(-MOST_FAILURES));
    }).catch(() => {
      // The session's store is broken too, so there is nowhere to report it.
    });
  };
}
