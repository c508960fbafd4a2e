import { isBlank, trimBlank, unindented } from './indent';
import { lettersOf } from './letters';
import { writeQuoted } from './note-block';
import type { NoteIdentity } from './note-comment';

/** The index of the first line behind blank ones. */
export function firstOfQuote(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at] ?? '')) at += 1;
  return at;
}

/** Where the quote that we wrote ends; `from` where it is gone. */
export function endOfQuote(lines: readonly string[], from: number, identity: NoteIdentity | null): number {
  const first = firstOfQuote(lines, from);
  let end = first;
  let link = -1;
  while (end < lines.length && unindented(lines[end] ?? '').startsWith('>')) {
    if (PASSAGE_LINK.test(lines[end] ?? '')) link = end;
    end += 1;
  }
  // After the link comes a quote of the reader's, joined to ours because the blank line between them was lost.
  if (link !== -1) return link + 1;
  const words = lettersOf(lines.slice(first, end).join('\n'));
  const exact = identity?.target?.quote.exact;
  return words !== '' && exact !== undefined && words === lettersOf(exact) ? end : from;
}

/** The quote with what somebody wrote into it, so that it becomes text; empty where it is as we wrote it, or shorter. */
export function writtenInto(lines: readonly string[], identity: NoteIdentity | null): string {
  const exact = identity?.target?.quote.exact;
  if (exact === undefined) return '';
  const quoted = trimBlank(
    lines.filter((line) => !PASSAGE_LINK.test(line)).map((line) => (/^[ \t]*> *$/.test(line) ? '' : unindented(line))),
  );
  const most = Math.max(lettersOf(exact).length, lettersOf(writeQuoted(exact).join('\n')).length);
  return lettersOf(quoted.join('\n')).length > most ? quoted.join('\n') : '';
}

/** The last line of a quote: the link to its passage. */
export const PASSAGE_LINK = /^[ \t]*> ?\[[^\]]*\]\([^)]*\)[ \t]*$/;
