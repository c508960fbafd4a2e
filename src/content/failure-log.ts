import { traceOf, type ToldFailure } from '../domain/failure-record';
import type { PageReport } from '../messaging/messages';

/** What was thrown in this page, for the report that the reader copies in the popup. */
export interface FailureLog {
  /** Returns the function that reports errors of one part: `where` is a feature's id, or `page` for everything else. */
  readonly of: (where: string) => (error: unknown) => void;
  readonly list: () => readonly ToldFailure[];
  readonly addTo: (report: PageReport) => PageReport;
}

/** An observer may throw the same error a thousand times: each is kept once, and the first ones are enough. */
const MOST_FAILURES = 20;

export function createFailureLog(): FailureLog {
  const failures: ToldFailure[] = [];
  return {
    of: (where) => (error) => {
      // Shown on the console, in development builds alone.
      if (import.meta.env.COMMAND === 'serve') reportError(error);
      const trace = traceOf(error);
      const isKnown = failures.some((known) => known.where === where && known.trace === trace);
      if (!isKnown && failures.length < MOST_FAILURES) failures.push({ where, trace });
    },
    list: () => failures,
    addTo: (report) => (failures.length === 0 ? report : { ...report, failures }),
  };
}
