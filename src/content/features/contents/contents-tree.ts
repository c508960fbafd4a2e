import type { OutlineEntry, SectionId } from '../../../domain/post/outline';

export interface ContentsNode {
  readonly entry: OutlineEntry;
  readonly children: readonly ContentsNode[];
}

interface OpenNode {
  readonly entry: OutlineEntry;
  readonly children: OpenNode[];
}

/** Nests entries in document order by their levels; an entry whose parent is missing becomes a child of the last entry of a higher level. */
export function nestEntries(entries: readonly OutlineEntry[]): readonly ContentsNode[] {
  const top: OpenNode[] = [];
  const open: OpenNode[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    const node: OpenNode = { entry, children: [] };
    (open.at(-1)?.children ?? top).push(node);
    open.push(node);
  }
  return top;
}

/** The sections of a node and of all below it. */
export function idsOf({ entry, children }: ContentsNode): readonly SectionId[] {
  return [entry.id, ...children.flatMap(idsOf)];
}
