import { localMinute } from '../time/local-time';
import { escapeInline, escapeLine, inlineLink, joinWords } from './text';
import { writeNoteComment } from './note-comment';
import type { Note } from '../notes/notes';
import type { PostGuide } from '../post/post';
import { passageLink } from '../quotes/passage-link';
import type { QuoteTarget } from '../quotes/selectors';
import { tagKey, tagsIn } from '../notes/tags';

/** Texts of a block in the reader's language. */
export interface NoteBlockTexts {
  readonly passage: string;
  readonly conflict: string;
  /** The label of a note that was started from a term; by the term's id. */
  readonly term: (id: string) => string;
  /** The label of a note that was started from a figure; by its number. */
  readonly figure: (number: number) => string;
}

/**
 * A note as one list item: a line of ours, the quote with its link, the text as typed, and a comment with all other
 * data. What the file adds comes before the text, because an open fence or comment in the text would hide it. The
 * comment after the text also closes an HTML comment that the text leaves open.
 */
export function writeNoteBlock(note: Note, post: Pick<PostGuide, 'id' | 'url'>, texts: NoteBlockTexts): string {
  const lines = [headOf(note, texts), ''];
  if (note.target !== null) lines.push(...quoteOf(note.target, post.url, texts), '');
  if (note.body !== '') lines.push(note.body, '');
  lines.push(writeNoteComment(note, post.id));
  return wrapListItem(lines.join('\n'));
}

/** One note to be pasted elsewhere: its term or figure, its quote with the link, and its text as typed. */
export function writeNoteAlone(note: Note, url: string, texts: Omit<NoteBlockTexts, 'conflict'>): string {
  const parts = [
    note.term === null ? '' : escapeInline(oneLine(texts.term(note.term), ' ')),
    note.figure === null ? '' : escapeInline(texts.figure(note.figure)),
    note.target === null ? '' : quoteOf(note.target, url, texts).join('\n'),
    note.body,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/**
 * Begins with a date, e.g. `2026-01-31`, so that Markdown does not read it as a list or a rule. Its parts are separated
 * by ` · `, so no part may contain that.
 */
function headOf(note: Note, texts: NoteBlockTexts): string {
  return joinWords([
    localMinute(new Date(note.createdAt)),
    note.term === null ? null : escapeInline(oneLine(texts.term(note.term), ' ').replaceAll(' · ', '·')),
    note.figure === null ? null : escapeInline(texts.figure(note.figure)),
    tagsBeside(note)
      .map((tag) => `#${escapeInline(oneLine(tag, '-'))}`)
      .join(' '),
    note.conflictOf === null ? null : texts.conflict,
  ]);
}

function quoteOf({ quote }: QuoteTarget, url: string, texts: Pick<NoteBlockTexts, 'passage'>): readonly string[] {
  return [...writeQuoted(quote.exact), '', inlineLink(texts.passage, passageLink(url, quote))].map((line) => `> ${line}`.trimEnd());
}

/** The lines of a quote, as they stand behind `> `. */
export function writeQuoted(exact: string): readonly string[] {
  return exact.split(/[\r\n]+/).map(escapeLine);
}

/** Tags that are not in the text, so that none is written twice. */
function tagsBeside({ body, tags }: Note): readonly string[] {
  if (tags.length === 0) return [];
  const written = new Set(tagsIn(body).map(tagKey));
  return tags.filter((tag) => !written.has(tagKey(tag)));
}

/**
 * Four columns, like a tab stop: after a prefix of two, a tab would indent by two columns instead of four, and a list
 * nested by tabs would be flattened. In CommonMark a line that starts with as many spaces as the list marker takes
 * belongs to the item, whatever is open in it (a fence, a comment, a paragraph); the first line without them, after a
 * blank one, ends it.
 */
const MARKER = '-   ';
const PREFIX = '    ';

/** Makes text one list item; its first line must not be blank nor start with a space, else the marker grows. */
export function wrapListItem(text: string): string {
  return `${MARKER}${text.replace(/\r\n?|\n/g, `$&${PREFIX}`)}`;
}

function oneLine(text: string, space: string): string {
  return text.replace(/\s+/g, space);
}
