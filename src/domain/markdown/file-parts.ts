import { indentOf, isBlank, unindented, withoutIndent } from './indent';
import { beginsNoteComment } from './note-comment';

/** A top-level part of a file; lines count from 1. */
export type FilePart =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  /** A list item: its first line without the marker, the other lines unchanged. `width`: the number of columns of the marker. */
  | { readonly kind: 'item'; readonly lines: string[]; readonly width: number; readonly line: number }
  /** All text between two headings or items, and between two rules (`---`). */
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly line: number };

/**
 * The date and time at the beginning of each note that we wrote; before it the mark of a task, of which themes of Obsidian
 * have many: `[x]`, `[/]`, `[>]`. Only in files that others made a year is below 0.
 */
export const OWN_HEAD = /^(?:\\?\[[^\]]{1,2}\] +)?-?\d{1,6}-\d\d-\d\d \d\d:\d\d(?![\d:])/;

/** Our files have headings of the first two levels. A lower heading is part of the text around it, unless it is a heading of the post. */
const LAST_LEVEL = 2;

/** Below a heading of one line, as remark writes it with `setext`. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/;

/** A line with this indent or more, and with more than the item's marker, belongs to the item before it: some editors leave two or three of our four columns. */
const LEAST_INDENT = 2;

/**
 * Splits the lines of a file, beginning at `from`. It is more tolerant than CommonMark: a code fence or a comment that
 * somebody left open hides neither our notes after it nor a heading of the post. `isSection` tells whether a heading is one of the post. Each line
 * is read once. Parts are given one by one, so that a long file is never in memory a second time.
 */
export function* partsOf(lines: readonly string[], from: number, isSection: (heading: string) => boolean): Generator<FilePart> {
  /** What was read and not given yet: more lines may belong to the last one. */
  const parts: FilePart[] = [];
  let item: { lines: string[]; width: number; line: number; indent: number } | null = null;
  let text: { lines: string[]; line: number } | null = null;
  let blanks = 0;
  /** What closes the block in which headings and items do not count: a fence, or `-->`. */
  let hidden: string | null = null;

  const close = (): void => {
    if (item !== null) parts.push({ kind: 'item', lines: item.lines, width: item.width, line: item.line });
    if (text !== null) parts.push({ kind: 'text', lines: text.lines, line: text.line });
    item = text = hidden = null;
    blanks = 0;
  };
  const add = (to: string[], line: string): void => {
    for (; blanks > 0; blanks -= 1) to.push('');
    to.push(line);
  };
  const begin = (line: string, index: number): void => {
    const marker = isRule(line) ? null : (markerOf(line) ?? deepMarkerOf(line));
    const heading = headingOf(line);
    const title = text !== null && blanks === 0 && text.lines.length === 1 && UNDERLINE.test(line) ? text.lines[0] : undefined;
    if (text !== null && title !== undefined && isSection(title)) {
      parts.push({ kind: 'heading', level: LAST_LEVEL, text: title, line: text.line });
      text = hidden = null;
    } else if (heading !== null && (heading.level <= LAST_LEVEL || isSection(heading.text))) {
      close();
      parts.push({ kind: 'heading', ...heading, line: index + 1 });
    } else if (marker !== null && (marker.opens || text === null || blanks > 0)) {
      close();
      item = { lines: [marker.rest], width: marker.width, line: index + 1, indent: marker.indent };
    } else if (isRule(line)) close();
    else {
      text ??= { lines: [], line: index + 1 };
      hidden = openedBy(line);
      add(text.lines, line);
    }
  };

  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    // Only the very last part may go on: a comment of ours may stand behind its item without an indent.
    for (; parts.length > 1; parts.shift()) yield parts[0] as FilePart;
    const last: FilePart | undefined = parts[0];
    if (isBlank(line)) {
      if (item !== null || text !== null) blanks += 1;
      // Blank lines in a note keep their spaces: the reader may have typed them.
      if (item !== null && line !== '') {
        blanks -= 1;
        add((item as { lines: string[] }).lines, line);
      }
    } else if (hidden !== null && text !== null && !isTopItem(line) && !isSection(headingOf(line)?.text ?? '')) {
      add((text as { lines: string[] }).lines, line);
      if (isEndOf(hidden, line)) hidden = null;
    } else if (item !== null) {
      const open: { lines: string[]; indent: number } = item;
      const belongs =
        indentOf(line) >= Math.max(LEAST_INDENT, open.indent + 1) ||
        beginsNoteComment(line) ||
        (blanks === 0 && isLazy(open.lines.at(-1), line));
      if (belongs) add(open.lines, line);
      else {
        close();
        begin(line, index);
      }
    } else if (beginsNoteComment(line) && last?.kind === 'item' && text === null) {
      last.lines.push(line);
    } else begin(line, index);
  }
  close();
  yield* parts;
}

/** Whether a line begins an item that we wrote, where items stand: in an open fence nothing else ends it. */
function isTopItem(line: string): boolean {
  const marker = markerOf(line);
  return marker !== null && OWN_HEAD.test(marker.rest);
}

/** Whether a line begins an item that we wrote, however deep. */
export function isOwnItem(line: string): boolean {
  const marker = markerOf(line) ?? deepMarkerOf(line);
  return marker !== null && OWN_HEAD.test(marker.rest);
}

/** An item of ours that stands deeper than a list may begin, as where a list was indented as a whole. */
function deepMarkerOf(line: string): Marker | null {
  const indent = indentOf(line);
  if (indent <= 3) return null;
  const marker = markerOf(unindented(line));
  return marker !== null && OWN_HEAD.test(marker.rest) ? { ...marker, width: marker.width + indent, indent } : null;
}

interface Marker {
  /** Columns up to its text. */
  readonly width: number;
  readonly rest: string;
  /** Whether it may interrupt a paragraph; `2022. ...` may not. */
  readonly opens: boolean;
  /** Columns before it. */
  readonly indent: number;
}

function markerOf(line: string): Marker | null {
  const match = /^( {0,3})([-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line);
  if (match === null) return null;
  const [begin, indent = '', sign = ''] = match;
  // The columns after the marker, counted from its end: a tab there may be narrower than four columns.
  const behind = ' '.repeat(begin.length) + line.slice(begin.length);
  const space = indentOf(behind) - begin.length;
  const isEmpty = isBlank(behind);
  const width = isEmpty || space > 4 ? begin.length + 1 : begin.length + space;
  return {
    width: width,
    indent: indent.length,
    rest: isEmpty ? '' : withoutIndent(behind, width),
    opens: sign.length === 1 || indent + sign === '1.',
  };
}

function headingOf(line: string): { readonly level: number; readonly text: string } | null {
  const match = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line);
  if (match === null) return null;
  const text = line.slice(match[0].length).trim();
  let end = text.length;
  while (text.charAt(end - 1) === '#') end -= 1;
  const isClosed = end === 0 || /[ \t]/.test(text.charAt(end - 1));
  return { level: match[1]?.length ?? 1, text: isClosed ? text.slice(0, end).trim() : text };
}

/** `---`, `* * *` */
function isRule(line: string): boolean {
  if (indentOf(line) > 3) return false;
  const signs = line.replace(/[ \t]/g, '');
  const [sign = ''] = signs;
  return signs.length >= 3 && '-*_'.includes(sign) && signs === sign.repeat(signs.length);
}

/** Whether a line without an indent continues the last paragraph of the item. */
function isLazy(before: string | undefined, line: string): boolean {
  if (before === undefined || isBlank(before) || beginsNoteComment(unindented(before))) return false;
  return !/^(?: ?(?:[-*+>]|\d{1,9}[.)])(?:[ \t]|$)|>|#{1,6}(?:[ \t]|$)|```|~~~|<)/.test(line) && !isRule(line);
}

/** What closes the block that a line opens; `null` where it opens none, or closes it again. */
function openedBy(line: string): string | null {
  if (indentOf(line) > 3) return null;
  const begin = unindented(line);
  if (begin.startsWith('<!--')) return begin.includes('-->') ? null : '-->';
  return /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(begin)?.[0] ?? null;
}

function isEndOf(opened: string, line: string): boolean {
  if (opened === '-->') return line.includes(opened);
  const found = line.trim();
  return found.length >= opened.length && found === opened.charAt(0).repeat(found.length);
}
