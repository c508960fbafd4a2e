import type { WorkQueue } from './work-queue';
import type { StoreArea } from './ports';
import { FAILURES_KEY, readFailures, readTrace, traceOf, type FailureRecord } from '../domain/failure-record';
import { success } from '../domain/result';
import type { ExtensionHandlers } from '../messaging/server';

/** How many are stored; the last ones are enough. */
const MOST_FAILURES = 20;

/** What was thrown in the background and in windows, kept until the browser is closed. */
export interface Failures {
  /** By this every part of the background reports a failure. */
  readonly report: (where: string, error: unknown) => void;
  /** For what was caught nowhere. */
  readonly reportUncaught: (error: unknown) => void;
  readonly handlers: Pick<ExtensionHandlers, 'window/failed'>;
}

export function createFailures(session: StoreArea, queue: WorkQueue, clock: () => number): Failures {
  const keep = (where: string, trace: string): void => {
    const failure: FailureRecord = { where, ...readTrace(trace), at: clock() };
    queue('failures', 'maintenance', async () => {
      const earlier = readFailures(await session.read(FAILURES_KEY));
      await session.write(FAILURES_KEY, [...earlier, failure].slice(-MOST_FAILURES));
    }).catch(() => {
      // The session's store is broken too, so there is nowhere to report it.
    });
  };
  let reported: unknown;
  return {
    report(where, error) {
      reported = error;
      keep(where, traceOf(error));
      // Shown on the console, in development builds alone. It comes back as an uncaught one.
      if (import.meta.env.COMMAND === 'serve') reportError(error);
    },
    reportUncaught: (error) => {
      if (error !== reported) keep('background', traceOf(error));
    },
    handlers: {
      'window/failed': async ({ where, trace }) => {
        keep(where, trace);
        return success(null);
      },
    },
  };
}
