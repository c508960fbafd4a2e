import { isBlank } from './indent';
import { lettersOf } from './letters';
import type { Session } from '../post/sessions';

type Facts = Pick<Session, 'page' | 'video' | 'slides' | 'speakers' | 'track'>;
type Links = Pick<Session, 'page' | 'video' | 'slides'>;

/** The session whose three links a text has: its heading may have been renamed or deleted, so the section does not tell. */
export function sessionWithLinks<Of extends Links>(lines: readonly string[], sessions: readonly Of[]): Of | null {
  const hasLink = (address: string): boolean => lines.some((line) => line.includes(`](${address})`));
  return sessions.find(({ page, video, slides }) => [page, video, slides].every(hasLink)) ?? null;
}

/**
 * Removes the paragraph that we wrote below a session's heading: speaker · track · page · video · slides. It is
 * recognised by its links, because an editor may have wrapped it, and somebody may have written above it. It ends with
 * the last link. Words that somebody wrote between its parts stay.
 */
export function withoutFacts(lines: readonly string[], session: Facts): readonly string[] {
  const links = [session.page, session.video, session.slides].map((address) => `](${address})`);
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (end < lines.length && !isBlank(lines[end] ?? '')) end += 1;
    const paragraph = lines.slice(start, end);
    if (links.every((link) => paragraph.some((line) => line.includes(link)))) {
      const ends = paragraph.map((line) =>
        Math.max(...links.map((link) => (line.includes(link) ? line.lastIndexOf(link) + link.length : 0))),
      );
      const last = ends.findLastIndex((column) => column > 0);
      const begin = beginOfFacts(
        paragraph,
        ends.findIndex((column) => column > 0),
        session,
      );
      const behind = (paragraph[last] ?? '').slice(ends[last]).trim();
      const ours = [...paragraph.slice(begin, last), (paragraph[last] ?? '').slice(0, ends[last])].join(' ');
      const written = [wordsBetween(ours, links, session), behind].filter((words) => words !== '');
      return [...lines.slice(0, start + begin), ...written, ...lines.slice(start + last + 1)];
    }
    start = end + 1;
  }
  return lines;
}

/** The line that begins with the speaker, or else the one with the first link. */
function beginOfFacts(paragraph: readonly string[], first: number, { speakers }: Facts): number {
  const nick = lettersOf(speakers[0]?.nick ?? '');
  const begin = paragraph.slice(0, first + 1).findLastIndex((line) => nick !== '' && lettersOf(line).startsWith(nick));
  return begin === -1 ? first : begin;
}

/** What stands in our paragraph beside speaker, track and links. */
function wordsBetween(text: string, links: readonly string[], { speakers, track }: Facts): string {
  const nick = lettersOf(speakers[0]?.nick ?? '');
  const isOurs = (part: string): boolean =>
    part === '' || lettersOf(part) === lettersOf(track) || (lettersOf(part).startsWith(nick) && part.endsWith(')'));
  return links
    .reduce((rest, link) => withoutLink(rest, link), text)
    .split('·')
    .map((part) => part.trim())
    .filter((part) => !isOurs(part))
    .join(' · ');
}

/** The text with a separator in place of the link, its label included. */
function withoutLink(text: string, link: string): string {
  const end = text.indexOf(link);
  const begin = text.lastIndexOf('[', end);
  return end === -1 ? text : `${text.slice(0, begin === -1 ? end : begin)}·${text.slice(end + link.length)}`;
}
