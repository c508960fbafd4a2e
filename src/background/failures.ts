import type { WorkQueue } from './work-queue';
import type { StoreArea } from './ports';

/** Key of what broke in this session, for a report to copy. */
export const FAILURES_KEY = 'failures';

/** What broke, by name; an error's message may hold the reader's words and is left out. */
export interface ReportedFailure {
  readonly where: string;
  readonly error: string;
  readonly at: number;
}

/** The last ones tell enough. */
const MOST_FAILURES = 20;

/** Makes the one place where the background says that something broke. */
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
      // Where the session's store is broken too there is nobody left to tell.
    });
  };
}
