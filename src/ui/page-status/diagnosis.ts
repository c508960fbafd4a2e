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
}

/** Writes the report as plain text to paste into an issue, one fact a line; ids and states are the same in both languages. */
export function writeDiagnosis(diagnosis: Diagnosis, { report: texts }: AccessTexts): string {
  const { post: { outline }, product, version, browser, kind, isOn, page, notes } = diagnosis;
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
  return `${lines.join('\n')}\n`;
}

function stateOf(page: PageState): string {
  if (page === null) return 'unknown';
  if (page.state === 'not-recognised' || page.state === 'aside') return `${page.state} (${page.reason})`;
  return page.state === 'elsewhere' ? `${page.state} (${page.barrier})` : page.state;
}
