type Report = (error: unknown) => void;

/** Who is told of errors at the moment: the feature that is at work, else the companion as a whole. */
let current: Report | undefined;

/**
 * Runs a part of the companion, e.g. mounts a feature. What it throws is reported, not thrown; so is what the callbacks
 * throw that it hands out in the meantime (see `reported`). The first report stays, for what is handed out after an `await`.
 */
export function reportingTo<Value>(report: Report, work: () => Value): Value | undefined {
  const before = current;
  current = report;
  try {
    const value = work();
    // The errors of an asynchronous function come later.
    if (value instanceof Promise) value.catch(report);
    return value;
  } catch (error) {
    report(error);
    return undefined;
  } finally {
    current = before ?? report;
  }
}

/**
 * Makes a callback for the browser: a handler, a timer, an observer, or a promise that nobody waits for. What it throws is
 * reported under the name of the feature that made it. Firefox tells a content script of its own errors in no other way,
 * so a test finds callbacks that are handed out without this.
 */
export function reported<Args extends readonly unknown[], Value>(work: (...args: Args) => Value): (...args: Args) => Value | undefined {
  const report = current;
  return report === undefined ? work : (...args) => reportingTo(report, () => work(...args));
}

/** Cleans up when the signal aborts. */
export function onAbort(signal: AbortSignal, work: () => void): void {
  signal.addEventListener('abort', reported(work));
}
