import { endsInOurs } from './cut-off';
import { OWN_HEAD, partsOf, type FilePart } from './file-parts';
import { hasNoteComment, idIn } from './damaged-comment';
import { linesOf } from './file-lines';
import { readFrontMatters } from './front-matters';
import { isBlank, trimBlank } from './indent';
import { lettersOf } from './letters';
import { MARKDOWN_FORMAT } from './markdown';
import { unnested } from './nested-items';
import type { NoteIdentity, ReadIdentity } from './note-comment';
import { readItem } from './read-item';
import { sessionWithLinks, withoutFacts } from './section-facts';
import { ELSEWHERE, type SectionId } from '../post/outline';
import { sessionOf, type PostFacts } from '../post/post';
import { failure, success, type Result } from '../result';

/** Lines of a file, from 1. */
export interface FileLines {
  readonly first: number;
  readonly last: number;
}

/** A note in a Markdown file. */
export interface MarkdownNote {
  /** What its comment says; `null` where there is none: somebody wrote the note by hand, or removed the comment. */
  readonly identity: NoteIdentity | null;
  readonly body: string;
  /** The text with the lines of its quote. */
  readonly whole: string;
  /** The words quoted above the text, as Markdown; `null` where there are none. */
  readonly quote: string | null;
  /** The section of the heading above it; `null` where that is not one of the post's. */
  readonly section: SectionId | null;
  readonly lines: FileLines;
  /** The file lacks notes, and ends in the middle of this item or of a line of ours: the rest was cut off. */
  readonly isCut?: true;
}

/** An item whose comment is damaged. Most often its id can still be told. */
export interface UnreadableItem {
  readonly id: string | null;
  readonly lines: FileLines;
}

export interface MarkdownFile {
  /** The one section that was exported; `null`: all of them. */
  readonly only: SectionId | null;
  /** To the minute, in milliseconds since 1970. */
  readonly exportedAt: number | null;
  /** How many notes were exported into it. */
  readonly count: number | null;
  /** How many of those are still there: items with a comment or a date of ours. */
  readonly found: number;
  readonly notes: readonly MarkdownNote[];
  /** Items whose comment is one of ours, but cannot be read any more. */
  readonly unreadable: readonly UnreadableItem[];
}

export type MarkdownFailure = 'not-ours' | 'other-post' | 'newer-format';

/** What is needed to read a file. */
export interface MarkdownReading {
  readonly post: Pick<PostFacts, 'id' | 'outline'>;
  /** The heading of notes of unknown sections, in every language. */
  readonly elsewhere: readonly string[];
  readonly readIdentity: ReadIdentity;
  /** Called now and then with the share of the lines that is read, from 0 to 1. */
  readonly tell?: (share: number) => void;
}

/** Lines between two calls of `tell`. */
const TOLD_AFTER = 5_000;

/**
 * Reads an exported file, even after people and programs have edited it. Never throws. The time it takes depends only on
 * the length of the text.
 */
export function readMarkdown(
  text: string,
  { post, elsewhere, readIdentity, tell = () => {} }: MarkdownReading,
): Result<MarkdownFile, MarkdownFailure> {
  const matter = readFrontMatters(linesOf(text));
  const { lines } = matter;
  if (matter.all.some(({ format }) => format !== null && format > MARKDOWN_FORMAT)) return failure('newer-format');
  if (matter.all.some((each) => each.post !== null && each.post !== post.id)) return failure('other-post');
  const sections = new Map<string, SectionId>([
    ...elsewhere.map((name) => [lettersOf(name), ELSEWHERE] as const),
    ...post.outline.map(({ id, text: heading }) => [lettersOf(heading), id] as const),
  ]);
  const sectionOf = (heading: string): SectionId | null => sections.get(lettersOf(heading)) ?? null;
  const parts = unnested(partsOf(lines, matter.next, (heading) => sectionOf(heading) !== null));
  const sessions = post.outline.flatMap(({ session }) => session ?? []);

  const notes: MarkdownNote[] = [];
  const unreadable: UnreadableItem[] = [];
  let section: SectionId | null = null;
  let isKnown = matter.isOurs || matter.post !== null;
  let isStripped = false;
  let isOwnBare = false;
  let toldAt = 0;
  let end: FilePart | null = null;
  let width: number | undefined;
  const exported = new Set<string | number>();
  for (const part of parts) {
    end = part;
    if (part.line > toldAt + TOLD_AFTER) {
      toldAt = part.line;
      tell(part.line / lines.length);
    }
    if (part.kind === 'heading') {
      section = sectionOf(part.text);
      isKnown ||= section !== null;
    } else if (part.kind === 'item') {
      const { isBroken, identity, body, whole, quote } = readItem(part.lines, part.width, readIdentity);
      isStripped ||= isOwnBare;
      isOwnBare = identity === null && !isBroken && OWN_HEAD.test(part.lines[0] ?? '');
      isKnown ||= identity !== null;
      if (identity !== null) width = part.width;
      if (identity !== null || isBroken || isOwnBare) exported.add(identity?.id ?? part.line);
      const where = { first: part.line, last: part.line + part.lines.length - 1 };
      if (isBroken) unreadable.push({ id: idIn(part.lines), lines: where });
      else if (identity === null && hasNoteComment(part.lines)) unreadable.push({ id: idIn(part.lines), lines: where });
      else if (identity !== null || whole.trim() !== '' || quote !== null) {
        notes.push({ identity, body, whole, quote, section, lines: where });
      }
    } else {
      const session = sessionWithLinks(part.lines, sessions) ?? (section === null ? null : sessionOf(post, section));
      const own = session === null ? part.lines : withoutFacts(part.lines, session);
      const where = { first: part.line, last: part.line + part.lines.length - 1 };
      const body = trimBlank(own).join('\n');
      if (hasNoteComment(own)) unreadable.push({ id: idIn(part.lines), lines: where });
      else if (!isOnlyComments(body)) notes.push({ identity: null, body, whole: body, quote: null, section, lines: where });
    }
  }
  if (!isKnown) return failure('not-ours');
  const last = notes.at(-1);
  // A file may be cut just behind the end of a line.
  const lastLine = lines.findLastIndex((line) => !isBlank(line)) + 1;
  const isLacking = matter.exported !== null && notes.filter(({ identity }) => identity !== null).length < matter.exported;
  // Where an earlier item of ours lacks its comment, too, somebody has deleted the comments.
  if (isLacking && !isStripped && end !== null && last !== undefined && last.lines.last >= lastLine && last.identity === null) {
    const isCut = endsInOurs(end, section === null ? null : sessionOf(post, section), width);
    if (isCut) notes[notes.length - 1] = { ...last, isCut };
  }
  const only = matter.section === null ? null : sectionOf(matter.section);
  return success({ only, exportedAt: matter.exportedAt, count: matter.count, found: exported.size, notes, unreadable });
}

/** Whether nothing of a text is displayed, e.g. of `<!-- prettier-ignore -->`; an open comment hides everything after it. */
function isOnlyComments(text: string): boolean {
  let rest = text.trim();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end === -1) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest === '';
}
