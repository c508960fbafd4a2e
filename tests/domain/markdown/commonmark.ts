import { Parser, XmlRenderer, type Node } from 'commonmark';

/** A block as the CommonMark parser sees it; lines count from 1. */
export interface Block {
  readonly type: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
  readonly children: readonly Block[];
}

/** Parses Markdown into its top-level blocks. */
export function parseBlocks(markdown: string): readonly Block[] {
  return childrenOf(new Parser().parse(markdown)).map(describe);
}

/** Link reference definitions by their labels. */
export type Definitions = Readonly<Record<string, unknown>>;

export function definitionsIn(markdown: string): Definitions {
  const found = {};
  parserKnowing(found).parse(markdown);
  return found;
}

/** The top-level blocks, each as all that a renderer is given, but not where it is; `known` counts as read before. */
export function treesIn(markdown: string, known: Definitions = {}): readonly string[] {
  return childrenOf(parserKnowing({ ...known }).parse(markdown)).map(treeOf);
}

/** The same for what is in each item of the top-level lists. */
export function treesInItems(markdown: string): readonly (readonly string[])[] {
  const lists = childrenOf(new Parser().parse(markdown)).filter(({ type }) => type === 'list');
  return lists.flatMap(childrenOf).map((item) => childrenOf(item).map(treeOf));
}

/** Every link, as the characters a reader sees and where it leads. */
export function linksIn(markdown: string): readonly (readonly [text: string, destination: string])[] {
  const links: [string, string][] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.entering && step.node.type === 'link') links.push([textOf(step.node), step.node.destination ?? '']);
  }
  return links;
}

/** `parse` begins with a map of its own; this parser goes on with the given one, and fills it. */
function parserKnowing(known: object): Parser {
  return Object.defineProperty(new Parser(), 'refmap', { get: () => known, set: () => {} });
}

/**
 * Without what blank lines cannot keep: inside of a list item parsers take their spaces, even in a fence, and a block
 * left open at the end goes on over those that follow it.
 */
function treeOf(node: Node): string {
  const walker = node.walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { type, literal } = step.node;
    if (type === 'code_block' || type === 'html_block') step.node.literal = (literal ?? '').replace(/^[ \t]+$/gm, '').replace(/\n+$/, '');
  }
  return new XmlRenderer().render(node).replace(/^[^]*?<!DOCTYPE.*\n/, '');
}

function describe(node: Node): Block {
  const [[firstLine], [lastLine]] = node.sourcepos;
  const children = childrenOf(node).filter(({ sourcepos }) => sourcepos !== undefined && sourcepos !== null);
  return { type: nameOf(node), firstLine, lastLine, text: textOf(node), children: children.map(describe) };
}

function nameOf(node: Node): string {
  return node.type === 'heading' ? `heading ${node.level}` : node.type;
}

/** The characters a reader would see, a line end as `\n`. */
function textOf(node: Node): string {
  if (node.type === 'softbreak' || node.type === 'linebreak') return '\n';
  if (node.literal !== null) return node.literal;
  return childrenOf(node).map(textOf).join('');
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) children.push(child);
  return children;
}
