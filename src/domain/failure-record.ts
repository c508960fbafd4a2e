/** An error as it may be stored and shown in a report: without any text of the reader, and without addresses other than the extension's own files. */
export interface FailureRecord {
  /** What was being done: a message's type, a feature's id. */
  readonly where: string;
  /** The error's class, e.g. `TypeError`. */
  readonly name: string;
  readonly message: string;
  /** The calls that led to it, the innermost first, e.g. `mount (post.js:1:204)`. */
  readonly stack: readonly string[];
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** An error as a page or a window tells it: what was being done, and its trace (see `traceOf`). */
export interface ToldFailure {
  readonly where: string;
  readonly trace: string;
}

/** Key of this browser session's failures in `storage.session`. */
export const FAILURES_KEY = 'failures';

/** Characters that are kept of an error's message and of its whole trace. */
const LONGEST_MESSAGE = 200;
export const LONGEST_TRACE = 4000;
const MOST_CALLS = 12;

/** An error as one text: its name and message, then its stack as the browser writes it. */
export function traceOf(error: unknown): string {
  return `${error}\n${(error as Partial<Error> | null)?.stack}`.slice(0, LONGEST_TRACE);
}

/** The parts of an error's trace that may be stored. */
export function readTrace(trace: string): Pick<FailureRecord, 'name' | 'message' | 'stack'> {
  const [first = '', ...rest] = trace.slice(0, LONGEST_TRACE).split('\n');
  const { name = 'Error', message = '' } = /^(?<name>\w{1,40})(?:: (?<message>.*))?$/.exec(first)?.groups ?? {};
  return { name, message: withoutContent(message), stack: rest.flatMap((line) => readCall(line) ?? []).slice(0, MOST_CALLS) };
}

/** The records of a stored list; what has another shape, e.g. of an earlier version, is left out. */
export function readFailures(stored: unknown): readonly FailureRecord[] {
  return Array.isArray(stored) ? stored.filter(isFailureRecord) : [];
}

function isFailureRecord(value: unknown): value is FailureRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { where, name, message, stack, at } = value as Record<string, unknown>;
  return (
    [where, name, message].every((text) => typeof text === 'string') &&
    Array.isArray(stack) &&
    stack.every((call) => typeof call === 'string') &&
    typeof at === 'number'
  );
}

/**
 * A message without what it quotes, which may be the reader's text: `Unexpected token 'b', "buy milk" is not valid JSON`.
 * It is cut before the first quotation mark or slash (of a pattern or an address); characters outside ASCII are removed.
 */
function withoutContent(message: string): string {
  return message
    .replace(/["'`/].*$/, '…')
    .replace(/[^\x20-\x7e…]+/g, '…')
    .slice(0, LONGEST_MESSAGE);
}

/** Chromium: `    at mount (chrome-extension://id/post.js:1:204)`. Firefox: `mount@moz-extension://id/post.js:1:204`. */
const CALL = /^(?:\s*at (?:async )?)?(?<name>[\w$.<>/[\] ]*?)[ @(]*(?:chrome|moz)-extension:\/\/[^/]+\/(?<file>[\w./-]+:\d+:\d+)\)?$/;

/** A call of the extension's own code; `null` for one of the page or of anything else. */
function readCall(line: string): string | null {
  const { name = '', file } = CALL.exec(line)?.groups ?? {};
  return file === undefined ? null : `${name.trim() || 'anonymous'} (${file})`;
}
