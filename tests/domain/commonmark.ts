import { Parser, type Node } from 'commonmark';

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
