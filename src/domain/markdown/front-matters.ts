import { MOST_LINES, readBlock, readFrontMatter, type FrontMatter } from './front-matter';

/** What all front matter of a file says, and its lines without what stands further down. */
export interface FrontMatters extends FrontMatter {
  /** Each block alone. */
  readonly all: readonly FrontMatter[];
  /** Where each line is in the file, it is here; those of front matter further down are blank. */
  readonly lines: readonly string[];
  /** How many notes were exported into all of them; with `count` a number says it of a file that may be compared with that. */
  readonly exported: number | null;
}

/**
 * Reads the front matter of a file. Where files were joined, or text was written above ours, it stands further down, too;
 * between two rules there is text otherwise, so it must name us. Of joined files nothing can be said to be gone: a note may be
 * in each of them, and they are of different times.
 */
export function readFrontMatters(lines: readonly string[]): FrontMatters {
  const first = readFrontMatter(lines);
  const later = [...laterBlocks(lines, first.next)];
  const all = [first, ...later.map(({ matter }) => matter)];
  const ours = all.filter(isOurs);
  const counts = ours.flatMap(({ count }) => count ?? []);
  const exported = counts.length === 0 ? first.count : counts.reduce((sum, count) => sum + count, 0);
  const [only = first, ...others] = ours;
  const joined: FrontMatter = others.length === 0 ? only : { ...only, exportedAt: null, section: null, count: null };
  return { ...joined, next: first.next, all, lines: withoutBlocks(lines, later), exported };
}

interface Block {
  readonly matter: FrontMatter;
  /** Index of its first line. */
  readonly begin: number;
  /** Index of its last line. */
  readonly end: number;
}

function* laterBlocks(lines: readonly string[], from: number): Generator<Block> {
  let begin: number | null = null;
  for (let end = from; end < lines.length; end += 1) {
    if (!isFence(lines[end] ?? '')) continue;
    const matter: FrontMatter | null = begin === null || end - begin > MOST_LINES ? null : readBlock(lines, begin, end);
    if (matter === null || begin === null || !isOurs(matter)) begin = end;
    else {
      yield { matter, begin, end };
      begin = null;
    }
  }
}

/** `---`; the first one of a joined file may have its byte order mark. */
function isFence(line: string): boolean {
  return /^\uFEFF?---[ \t]*$/.test(line);
}

function isOurs({ isOurs: isNamed, post, format }: FrontMatter): boolean {
  return isNamed || (post !== null && format !== null);
}

function withoutBlocks(lines: readonly string[], blocks: readonly Block[]): readonly string[] {
  if (blocks.length === 0) return lines;
  const left = [...lines];
  for (const { begin, end } of blocks) left.fill('', begin, end + 1);
  return left;
}
