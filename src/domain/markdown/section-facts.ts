import { isBlank } from './indent';
import type { Session } from '../post/sessions';

/**
 * The lines below a session's heading without the one that we wrote: speaker · track · page · video · slides. It is told by
 * its links, since an editor may have wrapped it, and ends with the last of them.
 */
export function withoutFacts(
  lines: readonly string[],
  { page, video, slides }: Pick<Session, 'page' | 'video' | 'slides'>,
): readonly string[] {
  let end = 0;
  let isFacts = false;
  for (; end < lines.length && !isBlank(lines[end] ?? ''); end += 1) isFacts ||= (lines[end] ?? '').includes(`](${page})`);
  if (!isFacts) return lines;
  const links = [page, video, slides].map((address) => `](${address})`);
  const ends = lines
    .slice(0, end)
    .map((line) => Math.max(...links.map((link) => (line.includes(link) ? line.lastIndexOf(link) + link.length : 0))));
  const last = ends.findLastIndex((at) => at > 0);
  const behind = (lines[last] ?? '').slice(ends[last]).trim();
  return [...(behind === '' ? [] : [behind]), ...lines.slice(last + 1)];
}
