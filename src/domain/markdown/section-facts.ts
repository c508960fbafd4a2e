import { isBlank } from './indent';
import type { Session } from '../post/sessions';

type Links = Pick<Session, 'page' | 'video' | 'slides'>;

/** The session whose three links a text has: its heading may have been renamed or deleted, so the section does not tell. */
export function sessionWithLinks<Of extends Links>(lines: readonly string[], sessions: readonly Of[]): Of | null {
  const hasLink = (address: string): boolean => lines.some((line) => line.includes(`](${address})`));
  return sessions.find(({ page, video, slides }) => [page, video, slides].every(hasLink)) ?? null;
}

/**
 * Removes the paragraph that we wrote below a session's heading: speaker · track · page · video · slides. It is
 * recognised by its links, because an editor may have wrapped it, and somebody may have written above it. It ends with
 * the last link.
 */
export function withoutFacts(lines: readonly string[], { page, video, slides }: Links): readonly string[] {
  const at = lines.findIndex((line) => line.includes(`](${page})`));
  if (at === -1) return lines;
  let start = at;
  while (start > 0 && !isBlank(lines[start - 1] ?? '')) start -= 1;
  let end = at;
  while (end < lines.length && !isBlank(lines[end] ?? '')) end += 1;
  const links = [page, video, slides].map((address) => `](${address})`);
  const ends = lines
    .slice(start, end)
    .map((line) => Math.max(...links.map((link) => (line.includes(link) ? line.lastIndexOf(link) + link.length : 0))));
  const last = ends.findLastIndex((column) => column > 0);
  const behind = (lines[start + last] ?? '').slice(ends[last]).trim();
  return [...lines.slice(0, start), ...(behind === '' ? [] : [behind]), ...lines.slice(start + last + 1)];
}
