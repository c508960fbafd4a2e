import { OWN_HEAD } from './file-parts';
import { withCommentApart } from './comment-apart';
import { indentOf, isBlank, trimBlank, unindented } from './indent';
import { indentOfBare, indentOfText, withoutIndents } from './item-indent';
import { endOfQuote, firstOfQuote, PASSAGE_LINK, writtenInto } from './item-quote';
import { beginsNoteComment, readNoteComment, type NoteIdentity, type ReadIdentity } from './note-comment';
import { textDigest } from '../text/text-digest';

/** A list item as a note. */
export interface ReadItem {
  readonly identity: NoteIdentity | null;
  /** Its last comment is one of ours, but cannot be read. */
  readonly isBroken: boolean;
  /** The quoted words, where its first line is one of ours; else `null`. */
  readonly quote: string | null;
  readonly body: string;
  /** The text with the lines of the quote: for a note about which nothing else is known. */
  readonly whole: string;
}

/** Reads an item: its first line without the marker, the other lines unchanged; `width` is that of its marker. */
export function readItem(read: readonly string[], width: number, readIdentity: ReadIdentity): ReadItem {
  const found = findComment(read, readIdentity);
  const apart = found?.identity == null ? withCommentApart(read) : read;
  const again = apart === read ? found : findComment(apart, readIdentity);
  const [lines, comment] = again?.identity == null ? [read, found] : [apart, again];
  if (comment === null) return readIndented(withoutIndents(lines, indentOfBare(lines, width)), null);
  const own = indentOf(lines[comment.at] ?? '') || width;
  const indent = indentOfText(lines, { width, own, ...comment });
  const item = readIndented(withoutIndents(lines, own), comment);
  // A text may begin with columns of its own: it is as exported then.
  const isExported = indent === own || textDigest(item.body) === comment.identity?.digest;
  return isExported ? item : readIndented(withoutIndents(lines, indent), comment);
}

/** Reads an item whose lines have no indent any more. */
function readIndented(own: readonly string[], comment: Comment | null): ReadItem {
  const identity = comment?.identity ?? null;
  const isBroken = comment !== null && identity === null;
  const before = own.slice(0, comment?.at);
  // Text that somebody wrote below the comment continues the note's text.
  const below = comment === null ? [] : trimBlank(own.slice(comment.at + 1));
  const head = readHead(before, identity);
  if (head === null && identity === null) {
    const body = trimBlank([...before, ...below]).join('\n');
    return { identity, isBroken, quote: null, body, whole: body };
  }
  const from = head?.next ?? 0;
  const quoteEnd = identity === null || identity.target !== null ? endOfQuote(before, from, identity) : from;
  const added = head?.added ?? '';
  // Where nothing else is known about a note, its text keeps what stands behind the date: `Term: a`, or words by hand.
  const label = identity === null ? (head?.label ?? '') : '';
  const textOf = (start: number, above: string): string => {
    // Where somebody removed the quote, its blank lines remain.
    const isQuoteGone = identity?.target != null && start === from;
    const lines = before.slice(start);
    const text = withoutEdges(isQuoteGone ? lines.slice(firstOfQuote(lines, 0)) : lines, comment !== null && !isQuoteGone).join('\n');
    return [above, added, text, below.join('\n')].filter((part) => part !== '').join('\n\n');
  };
  const quote = before
    .slice(firstOfQuote(before, from), quoteEnd)
    .filter((line, at, all) => at < all.length - 1 || !PASSAGE_LINK.test(line))
    .map((line) => unindented(line).replace(/^> ?/, ''));
  return {
    identity,
    isBroken,
    quote: quoteEnd === from ? null : quote.join('\n'),
    body: textOf(quoteEnd, writtenInto(before.slice(from, quoteEnd), identity)),
    whole: textOf(from, label),
  };
}

interface Comment {
  readonly at: number;
  readonly identity: NoteIdentity | null;
}

/** Our comment is the last one, or close to it. A text may have thousands of lines that look like one: no more than these are tried. */
const MOST_TRIES = 100;

/**
 * The last comment that can be read, or else the last one of ours. One that stands further right than a damaged one is in the
 * text, as where somebody noted what an export looks like: it names another note.
 */
function findComment(lines: readonly string[], readIdentity: ReadIdentity): Comment | null {
  let broken: number | null = null;
  let most = Infinity;
  let tries = 0;
  for (let at = lines.length - 1; at >= 0 && tries < MOST_TRIES; at -= 1) {
    const line = lines[at] ?? '';
    const text = line.trim();
    if (!beginsNoteComment(text)) continue;
    tries += 1;
    const identity = readIdentity(readNoteComment(text));
    const indent = indentOf(line);
    if (identity !== null && indent <= most) return { at, identity };
    broken ??= at;
    most = Math.min(most, indent);
  }
  return broken === null ? null : { at: broken, identity: null };
}

interface Head {
  /** The index of the line after it. */
  readonly next: number;
  readonly added: string;
  /** What stands behind its date. */
  readonly label: string;
}

/** Where our lines at the beginning of an item end, and what somebody added to them; `null` where the first line is not ours. */
function readHead(lines: readonly string[], identity: NoteIdentity | null): Head | null {
  const first = identity === null ? (lines[0] ?? '') : withPlainDay(lines[0] ?? '');
  const day = OWN_HEAD.exec(first)?.[0];
  if (day === undefined) return identity === null ? null : { ...replacedHead(lines), label: '' };
  // A long line of tags may have been wrapped.
  let next = 1;
  while (next < lines.length && /^(?:#\S+|·)(?: (?:#\S+|·))*$/.test(unindented(lines[next] ?? ''))) next += 1;
  const rest = first.slice(day.length).trimEnd();
  if (rest !== '' && !rest.startsWith(' · ')) {
    // `- 2026-01-31 09:05 A meeting` may be a reader's own line: where nothing else is known of it, its day stays.
    return { next, added: (identity === null ? first : rest).trim(), label: '' };
  }
  const label = [rest.slice(' · '.length), ...lines.slice(1, next).map(unindented)].join('\n').trim();
  return { next, added: identity?.digest == null ? '' : addedTo(rest, identity), label };
}

/**
 * The day in an item of ours, also where somebody put it in bold, struck it out or made a link of it, or a program added
 * seconds: `**2026-01-31 09:05:00**`, `[[2026-01-31]] 09:05`.
 */
function withPlainDay(line: string): string {
  return line.replace(LINKED_DAY, (linked) => linked.replace(/\[\[(?=[-\d])|\]\]/g, '')).replace(MARKED_DAY, '$1$3');
}

const LINKED_DAY = /^(?:\\?\[[^\]]{1,2}\] +)?[*_~=`]{0,4}\[\[-?\d{1,6}-\d\d-\d\d(?:\]\] \d\d:\d\d| \d\d:\d\d\]\])/;
const MARKED_DAY = /^((?:\\?\[[^\]]{1,2}\] +)?)([*_~=`]{0,4})(-?\d{1,6}-\d\d-\d\d \d\d:\d\d)(?::\d\d)?\2(?![\d:])/;

/** Our first line was replaced or removed: everything before the quote or the first blank line is text. */
function replacedHead(lines: readonly string[]): { readonly next: number; readonly added: string } {
  let next = 0;
  while (next < lines.length && !isBlank(lines[next] ?? '') && !(lines[next] ?? '').startsWith('>')) next += 1;
  return { next, added: lines.slice(0, next).join('\n') };
}

/** What was added to our first line: `and this` in ` · Term: a · #b and this`. Term, figure, tags and conflict copy are one part each. */
function addedTo(rest: string, { term, conflictOf, later }: NoteIdentity): string {
  const parts = rest.split(' · ').filter((part) => part.trim() !== '');
  const isTags = (part: string): boolean => part.startsWith('#');
  const behindTags = parts.filter(isTags).flatMap((part) => {
    const words = part.split(' ');
    const end = words.findIndex((word) => word !== '' && !word.startsWith('#'));
    return end === -1 ? [] : [words.slice(end).join(' ')];
  });
  const ours = [term, later.figure, conflictOf].filter((each) => each !== null).length;
  const others = parts.filter((part) => !isTags(part)).slice(ours);
  return [...behindTags, ...others].join(' · ');
}

/** Removes the blank line that we write before a text, and the one before the comment. */
function withoutEdges(lines: readonly string[], hasComment: boolean): readonly string[] {
  if (!hasComment) return trimBlank(lines);
  const start = isBlank(lines[0] ?? 'x') ? 1 : 0;
  const end = lines.length > start && isBlank(lines.at(-1) ?? 'x') ? lines.length - 1 : lines.length;
  return lines.slice(start, end);
}
