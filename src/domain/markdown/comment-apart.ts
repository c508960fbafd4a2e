import { indentOf } from './indent';

const OPEN = '<!-- techand-note {';
const CLOSE = ' -->';

/** An editor for rich text that makes code of a comment writes one or two signs around it. */
const LONGEST_FENCE = 2;

/**
 * The lines of an item, with our comment on one of its own where a program or a reader has put it behind the text, or
 * something behind it: `text <!-- techand-note {…} --> more`. The name that Obsidian gives a block when somebody copies the
 * link to it stands there, too, and is nobody's text: `<!-- techand-note {…} --> ^a1b2c3`.
 */
export function withCommentApart(lines: readonly string[]): readonly string[] {
  const at = lines.findLastIndex((line) => line.includes(OPEN));
  const line = lines[at];
  if (line === undefined) return lines;
  const begin = line.lastIndexOf(OPEN);
  const end = line.indexOf(CLOSE, begin);
  if (end === -1) return lines;
  const [, code = ''] = /(`*)$/.exec(line.slice(0, begin).slice(-LONGEST_FENCE)) ?? [];
  const isCode = code !== '' && line.startsWith(code, end + CLOSE.length);
  const before = line.slice(0, begin - (isCode ? code.length : 0)).trimEnd();
  const behind = line.slice(end + CLOSE.length + (isCode ? code.length : 0)).trim();
  const indent = ' '.repeat(at === 0 ? 0 : indentOf(line));
  const comment = indent + line.slice(begin, end + CLOSE.length);
  const more = behind === '' || /^\^[\w-]+$/.test(behind) ? [] : [indent + behind];
  return [...lines.slice(0, at), ...(before === '' ? [] : [before]), comment, ...more, ...lines.slice(at + 1)];
}
