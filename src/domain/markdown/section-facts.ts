import { isBlank } from './indent';
import { lettersOf } from './letters';
import type { Session } from '../post/sessions';

type Facts = Pick<Session, 'page' | 'video' | 'slides' | 'speakers'>;
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
export function withoutFacts(lines: readonly string[], { page, video, slides, speakers }: Facts): readonly string[] {
  const links = [page, video, slides].map((address) => `](${address})`);
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && !isBlank(lines[end] ?? '')) end += 1;
    const paragraph = lines.slice(start, end);
    if (links.every((link) => paragraph.some((line) => line.includes(link)))) {
      const nick = lettersOf(speakers[0]?.nick ?? '');
      const first = paragraph.findIndex((line) => links.some((link) => line.includes(link)));
      const begin = Math.max(
        0,
        paragraph.slice(0, first + 1).findLastIndex((line) => nick !== '' && lettersOf(line).startsWith(nick)),
      );
      const ends = paragraph.map((line) =>
        Math.max(...links.map((link) => (line.includes(link) ? line.lastIndexOf(link) + link.length : 0))),
      );
      const last = ends.findLastIndex((column) => column > 0);
      const behind = (paragraph[last] ?? '').slice(ends[last]).trim();
      return [...lines.slice(0, start + begin), ...(behind === '' ? [] : [behind]), ...lines.slice(start + last + 1)];
    }
    start = end + 1;
  }
  return lines;
}
