import { traceOf } from '../../domain/failure-record';
import { onUncaught } from '../../platform/uncaught';
import { ask } from '../../messaging/client';

/** A part that fails may fail each time it is drawn, so each error is reported once, and no more than this. */
const MOST_TOLD = 10;

/** Tells the background what is thrown and caught nowhere in this window, for the report. Each page of the extension calls it first. */
export function tellFailures(where: string, scope: EventTarget = globalThis): void {
  const told = new Set<string>();
  onUncaught(scope, (error) => {
    const trace = traceOf(error);
    if (told.has(trace) || told.size === MOST_TOLD) return;
    told.add(trace);
    void ask('window/failed', { where, trace });
  });
}
