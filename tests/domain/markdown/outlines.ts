import MarkdownIt from 'markdown-it';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { parseBlocks, type Block } from './commonmark';

/** Blocks by name, each with those inside of it: `['list', [['item', [['paragraph', []]]]]]`. */
export type Outline = readonly (readonly [name: string, inside: Outline])[];

/** What each Markdown parser makes of a file; GFM's tables count as the paragraphs that they are without it. */
export const PARSERS: Readonly<Record<string, (markdown: string) => Outline>> = {
  commonmark: (markdown) => parseBlocks(markdown).map(ofCommonmark),
  'markdown-it': (markdown) => ofTokens(new MarkdownIt({ html: true, linkify: true }).parse(markdown, {})),
  'micromark with GFM': (markdown) => ofTree(remark().use(remarkGfm).parse(markdown).children),
};

const NAMES: Readonly<Record<string, string>> = {
  // commonmark
  block_quote: 'quote',
  code_block: 'code',
  html_block: 'html',
  thematic_break: 'rule',
  // markdown-it
  bullet_list: 'list',
  ordered_list: 'list',
  list_item: 'item',
  blockquote: 'quote',
  fence: 'code',
  hr: 'rule',
  // mdast
  listItem: 'item',
  thematicBreak: 'rule',
  table: 'paragraph',
};

const BLOCKS = new Set(['paragraph', 'quote', 'list', 'item', 'code', 'html', 'rule']);

function nameOf(type: string): string | null {
  const name = NAMES[type] ?? type;
  return BLOCKS.has(name) || name.startsWith('heading ') ? name : null;
}

function ofCommonmark({ type, children }: Block): Outline[number] {
  return [nameOf(type) ?? type, children.filter((child) => nameOf(child.type) !== null).map(ofCommonmark)];
}

interface Token {
  readonly type: string;
  readonly tag: string;
  readonly nesting: number;
}

function ofTokens(tokens: readonly Token[]): Outline {
  const root: [string, Outline[number][]] = ['', []];
  const open = [root];
  let hidden = 0;
  for (const { type, tag, nesting } of tokens) {
    const kind = type.replace(/_(?:open|close)$/, '');
    const name = nameOf(kind === 'heading' ? `heading ${tag.slice(1)}` : kind);
    if (kind === 'table') hidden += nesting;
    if (nesting < 0 && name !== null && (hidden === 0 || kind === 'table')) open.pop();
    if (nesting < 0 || name === null || (hidden > 0 && kind !== 'table')) continue;
    const block: [string, Outline[number][]] = [name, []];
    open.at(-1)?.[1].push(block);
    if (nesting > 0) open.push(block);
  }
  return root[1];
}

interface TreeNode {
  readonly type: string;
  readonly depth?: unknown;
  readonly children?: readonly TreeNode[];
}

function ofTree(nodes: readonly TreeNode[]): Outline {
  return nodes.flatMap(({ type, depth, children = [] }) => {
    const name = nameOf(type === 'heading' ? `heading ${String(depth)}` : type);
    return name === null ? [] : [[name, name === 'paragraph' ? [] : ofTree(children)] as const];
  });
}
