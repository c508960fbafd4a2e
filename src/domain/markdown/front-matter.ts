import { isBlank } from './indent';

/** What the front matter of a file says. Times are milliseconds since 1970. */
export interface FrontMatter {
  /** Id of the post; `null` where the file does not name it, as in the first format. */
  readonly post: string | null;
  readonly format: number | null;
  /** When it was exported, to the minute. */
  readonly exportedAt: number | null;
  /** The heading of the one section that was exported; `null` where all were. */
  readonly section: string | null;
  /** How many notes were exported into it. */
  readonly count: number | null;
  /** Whether it names the companion as its generator. */
  readonly isOurs: boolean;
  /** The index of the first line after the front matter. */
  readonly next: number;
}

/** The front matter is searched up to this line; the tags of some thousand notes fit in. */
export const MOST_LINES = 20_000;

const FIELD = /^([A-Za-z_][\w-]*):[ \t]*(.*)$/;

/** The same with names that readers give: `분류: 개발`, `due date: 3`, `"a": 1`. */
const ANY_FIELD = /^(["']?)([^\s"'#:-][^:]{0,99}?)\1 ?:[ \t]*(.*)$/;

/** Reads the front matter as we write it, and as Obsidian rewrites it: in any order, with or without quotes, with other fields. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const begin = beginOf(lines);
  return readBlock(lines, begin, endOf(lines, begin));
}

/** What is written between two lines `---`, by their indexes. */
export function readBlock(lines: readonly string[], begin: number, end: number): FrontMatter {
  const fields = new Map<string, string>();
  let open: { readonly name: string; readonly words: string[] } | null = null;
  for (const line of [...lines.slice(begin + 1, Math.max(begin + 1, end)), 'end:']) {
    const [, , name = '', value = ''] = ANY_FIELD.exec(line.trimEnd()) ?? [];
    // Prettier folds a long text: its lines go on, indented. A list may stand below its name without an indent.
    if (name === '' && /^(?:[ \t]|- )/.test(line)) open?.words.push(line.trim());
    else if (name !== '') {
      if (open !== null) fields.set(open.name, unquoted(open.words.join(' ').trim()));
      open = { name, words: [value] };
    }
  }
  return {
    post: fields.get('post') || null,
    format: numberOf(fields.get('format')),
    exportedAt: timeOf(fields.get('exported') ?? '', fields.get('timezone') ?? ''),
    section: fields.get('section') || null,
    count: numberOf(fields.get('count')),
    isOurs: fields.get('generator') === GENERATOR,
    next: end === 0 ? 0 : end + 1,
  };
}

export const GENERATOR = 'Tech& Companion';

/** The index of its first line. Pasted text often begins with a blank line; front matter is below it only where a field follows. */
function beginOf(lines: readonly string[]): number {
  const begin = lines.findIndex((line) => !isBlank(line));
  return begin > 0 && FIELD.test(lines[begin + 1] ?? '') ? begin : 0;
}

/** The index of the last line of the front matter; 0 where there is none. */
function endOf(lines: readonly string[], begin: number): number {
  if (lines[begin]?.trimEnd() !== '---') return 0;
  const end = lines.slice(begin + 1, begin + MOST_LINES).findIndex((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line));
  return end === -1 ? 0 : begin + 1 + end;
}

/** A YAML scalar on one line, as these files use it; or the only one of a list, `- "173"`. */
function unquoted(written: string): string {
  const value = withoutRemark(written.replace(/^- +/, ''));
  if (value.startsWith("'") && value.endsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    // Unbalanced quotes: use the raw text, which matches no known value.
    return value;
  }
}

/** Without what follows a `#` behind a space, where that is not within the quotes. */
function withoutRemark(value: string): string {
  const [quote = ''] = /^["']/.exec(value) ?? [];
  const end = quote === '' ? 0 : value.lastIndexOf(quote) + 1;
  const remark = value.slice(end).search(/[ \t]#/);
  return remark === -1 ? value : value.slice(0, end + remark).trimEnd();
}

function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

/**
 * `2026-01-31T09:05:00` and `+09:00`; an earlier version wrote no zone, then it is the reader's own. To the minute, since
 * Obsidian leaves the seconds out.
 */
function timeOf(value: string, zone: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)/.exec(value);
  if (match === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number);
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined) return new Date(year, month - 1, day, hour, minute).getTime();
  const offset = Number(`${sign}1`) * (60 * Number(hours) + Number(minutes));
  return Date.UTC(year, month - 1, day, hour, minute - offset);
}
