import { applyFixes } from 'markdownlint';
import { lint } from 'markdownlint/promise';
import { format, type Options } from 'prettier';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

/** A program that changes a file without being told what to change, or a copy of what one does. */
export interface EditingTool {
  readonly name: string;
  /** What it changes in our files, in a few words. */
  readonly changes: string;
  readonly edit: (file: string) => string | Promise<string>;
  /** A text as the tool leaves it in a file of the reader's own; as it was where this is left out. */
  readonly alone?: (text: string) => string | Promise<string>;
  /** What the comparison of the two leaves out, since the tool treats a list otherwise than a whole file. */
  readonly shape?: (text: string) => string;
}

const withoutLastEnd = (text: string): string => text.replace(/\r?\n$/, '').replaceAll('\r\n', '\n');

function prettier(name: string, changes: string, options: Options, shape: EditingTool['shape'] = ruled): EditingTool {
  const edit = (file: string): Promise<string> => format(file, { parser: 'markdown', ...options });
  return { name: `Prettier${name}`, changes, edit, alone: async (text) => withoutLastEnd(await edit(text)), shape };
}

/** In a list Prettier writes a rule as `***`, elsewhere as `---`. */
function ruled(text: string): string {
  return text.replace(/^\*\*\*$/gm, '---');
}

function viaRemark(name: string, changes: string, settings: object): EditingTool {
  const edit = async (file: string): Promise<string> =>
    String(await remark().use(remarkFrontmatter).use(remarkGfm).data('settings', settings).process(file));
  return { name: `remark${name}`, changes, edit, alone: async (text) => withoutLastEnd(await edit(text)) };
}

/** Its rules, until there is nothing more that it mends. */
async function viaMarkdownlint(file: string): Promise<string> {
  for (let text = file, rounds = 0; ; rounds += 1) {
    const found = await lint({ strings: { file: text } });
    const next = applyFixes(text, found['file'] ?? []);
    if (next === text || rounds === 10) return next;
    text = next;
  }
}

const untouched = (text: string): string => text;
const tabbed = (text: string): string => text.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4));
const trimmed = (text: string): string => text.replace(/[ \t]+$/gm, '');
const FRONT_MATTER = /^---\n[^]*?\n---\n/;

export const EDITING_TOOLS: readonly EditingTool[] = [
  prettier('', 'markers, indents of 2, blank lines, tables, emphasis, rules', {}),
  prettier(', `tabWidth: 3`', 'the same with indents of 3', { tabWidth: 3 }),
  prettier(', `tabWidth: 4`', 'the same with indents of 4', { tabWidth: 4 }),
  prettier(', `tabWidth: 8`', 'the same with indents of 8', { tabWidth: 8 }),
  prettier(', `useTabs`', 'the same with tabs', { useTabs: true, tabWidth: 4 }),
  // It wraps what is in a list sooner.
  prettier(', `proseWrap: always`', 'the same, and lines of 40 columns', { proseWrap: 'always', printWidth: 40 }, (text) =>
    ruled(text).replace(/\s+/g, ' '),
  ),
  prettier(', `proseWrap: never`', 'the same, and joined lines', { proseWrap: 'never' }),
  prettier(', `endOfLine: crlf`', 'the same with CRLF', { endOfLine: 'crlf' }),
  viaRemark('', 'markers `*`, indents of 2, escapes, tables, rules', {}),
  viaRemark(', `listItemIndent: tab`', 'the same with `-` and indents of 4', { bullet: '-', listItemIndent: 'tab' }),
  viaRemark(', `listItemIndent: mixed`', 'the same with `-` and rules `---`', { bullet: '-', listItemIndent: 'mixed', rule: '-' }),
  {
    name: 'markdownlint `--fix`',
    changes: 'markers of items and of lists in them (`*` to `-`), their indents, trailing spaces, blank lines, bare addresses',
    edit: viaMarkdownlint,
    alone: async (text) => withoutLastEnd(await viaMarkdownlint(text)),
    // In a file of its own a text of stars keeps them, and a tag at its beginning is a heading.
    shape: (text) => text.replace(/^\* /gm, '- ').replace(/^# ?(?=태그)/gm, '#'),
  },
  { name: 'VS Code, trim trailing whitespace', changes: 'trailing spaces', edit: trimmed, alone: trimmed },
  { name: 'VS Code, CRLF and a final newline', changes: 'line ends', edit: (file) => `${file.replaceAll('\n', '\r\n')}\r\n` },
  { name: 'VS Code, indentation to tabs', changes: 'each 4 leading spaces to a tab', edit: tabbed, alone: tabbed },
  { name: 'GitHub’s editor', changes: 'CRLF, no last line end', edit: (file) => file.trimEnd().replaceAll('\n', '\r\n') },
  {
    name: 'Obsidian, properties',
    changes: 'front matter written anew: order, quotes, lists over lines, a property more',
    edit: (file) => file.replace(FRONT_MATTER, '---\ntags:\n  - techand\n  - 읽음\naliases: []\nformat: 2\npost: "173"\ncount: 19\n---\n'),
  },
  {
    name: 'Obsidian, lists by tabs',
    changes: 'items indented by a tab',
    edit: (file) => file.replace(/^- {3}/gm, '- ').replace(/^ {4}/gm, '\t'),
  },
  { name: 'an editor, marker `*`', changes: 'markers of items', edit: (file) => file.replace(/^- {3}/gm, '*   ') },
  { name: 'an editor, marker `+`', changes: 'markers of items', edit: (file) => file.replace(/^- {3}/gm, '+   ') },
  { name: 'an editor, marker `1.`', changes: 'markers of items', edit: (file) => file.replace(/^- {3}/gm, '1.  ') },
  {
    name: 'an editor, indents of 2',
    changes: 'items and their lines',
    edit: (file) => file.replace(/^- {3}/gm, '- ').replace(/^ {4}/gm, '  '),
  },
  {
    name: 'an editor, indents of 3',
    changes: 'items and their lines',
    edit: (file) => file.replace(/^- {3}/gm, '-  ').replace(/^ {4}/gm, '   '),
  },
  { name: 'an editor, lines indented by 2', changes: 'lines of items, not their markers', edit: (file) => file.replace(/^ {4}/gm, '  ') },
  { name: 'an editor, tasks', changes: 'items to tasks', edit: (file) => file.replace(/^- {3}/gm, '-   [ ] ') },
  {
    name: 'an editor, blank lines',
    changes: 'more of them between items, none at the end',
    edit: (file) => file.replace(/ -->\n\n/g, ' -->\n\n\n\n').trimEnd(),
  },
  { name: 'an editor, no blank lines', changes: 'none between items', edit: (file) => file.replace(/ -->\n\n/g, ' -->\n') },
  { name: 'a script, no front matter', changes: 'front matter gone', edit: (file) => file.replace(FRONT_MATTER, '') },
  { name: 'nobody', changes: 'nothing', edit: untouched },
];
