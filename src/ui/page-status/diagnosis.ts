import { readTrace, type FailureRecord } from '../../domain/failure-record';
import type { AddressKind, PostFacts } from '../../domain/post/post';
import type { AccessTexts } from '../../i18n/access';
import type { PageState } from './tab-access';

/** The contents of a report; no address and no text of a note. */
export interface Diagnosis {
  readonly post: Pick<PostFacts, 'outline'>;
  readonly product: string;
  readonly version: string;
  readonly browser: string;
  readonly kind: AddressKind | null;
  readonly isOn: boolean;
  readonly page: PageState;
  /** `null` where they could not be read. */
  readonly notes: number | null;
  /** What failed in the background and in windows since the browser was started, the last one at the end. */
  readonly failures: readonly FailureRecord[];
}

/** Writes the report as plain text to paste into an issue, one fact a line; ids and states are the same in both languages. */
export function writeDiagnosis(diagnosis: Diagnosis, { report: texts }: AccessTexts): string {
  const {
    post: { outline },
    product,
    version,
    browser,
    kind,
    isOn,
    page,
    notes,
    failures,
  } = diagnosis;
  const found = page?.state === 'recognised' || page?.state === 'not-recognised' ? page.found : null;
  const list = (ids: readonly string[]): string => (ids.length === 0 ? texts.none : ids.join(', '));
  const count = (ids: readonly string[], total: number): string => `${texts.of(ids.length, total)} (${list(ids)})`;
  const lines = [
    `${product} ${version}`,
    `${texts.browser}: ${browser}`,
    `${texts.address}: ${kind ?? 'hidden'}`,
    `${texts.on}: ${isOn ? texts.yes : texts.no}`,
    `${texts.state}: ${stateOf(page)}`,
  ];
  if (found !== null) {
    const missing = outline.flatMap(({ id }) => (found.includes(id) ? [] : [id]));
    const sessions = outline.flatMap(({ id, session }) => (session && found.includes(id) ? [id] : []));
    lines.push(
      `${texts.headings}: ${count(found, outline.length)}`,
      `${texts.missing}: ${list(missing)}`,
      `${texts.sessions}: ${count(sessions, outline.filter(({ session }) => session).length)}`,
    );
  }
  if (page?.state === 'recognised') lines.push(`${texts.broken}: ${list(page.broken)}`);
  lines.push(`${texts.notes}: ${notes ?? 'unreadable'}`);
  const told = page === null || page.state === 'elsewhere' ? [] : (page.failures ?? []);
  for (const { where, trace } of told) lines.push(...writeFailure({ where, ...readTrace(trace) }));
  for (const { at, ...failure } of failures) lines.push(...writeFailure(failure, new Date(at).toISOString()));
  return `${lines.join('\n')}\n`;
}

/** An error as consoles show it: where it was, its name and message, and a line for each call that led to it. */
function writeFailure({ where, name, message, stack }: Omit<FailureRecord, 'at'>, time = ''): readonly string[] {
  return [`${time} ${where}: ${name}: ${message}`.trim(), ...stack.map((call) => `    at ${call}`)];
}

function stateOf(page: PageState): string {
  if (page === null) return 'unknown';
  if (page.state === 'not-recognised' || page.state === 'aside') return `${page.state} (${page.reason})`;
  return page.state === 'elsewhere' ? `${page.state} (${page.barrier})` : page.state;
}
