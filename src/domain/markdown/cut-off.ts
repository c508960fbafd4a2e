import { OWN_HEAD, type FilePart } from './file-parts';
import { withoutFacts } from './section-facts';
import type { Session } from '../post/sessions';

/** A date at the beginning of an item, or the first characters of one. */
const BEGIN_OF_DATE = /^[\d :-]{1,15}$/;

/** The columns of our own marker, `-   `: a list that somebody writes by hand has fewer. */
const OWN_WIDTH = 4;

/**
 * Whether the last part of a file is something that we wrote and that never ends so: an item with our date but without its
 * comment, or the line below the heading of a session. Then the file was cut off in it. `width`: the columns that the markers
 * of our items have in this file, since editors change them.
 */
export function endsInOurs(part: FilePart, session: Session | null, width = OWN_WIDTH): boolean {
  if (part.kind === 'heading') return false;
  const [first = ''] = part.lines;
  if (part.kind === 'item') return part.width === width && (OWN_HEAD.test(first) || (part.lines.length === 1 && BEGIN_OF_DATE.test(first)));
  if (session === null || part.lines.length > 1) return false;
  const speaker = `${session.speakers[0]?.nick ?? ''} (`;
  return speaker.startsWith(first) || first.startsWith(speaker) || withoutFacts(part.lines, session) !== part.lines;
}
