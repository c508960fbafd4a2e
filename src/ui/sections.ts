import type { OutlineEntry, OutlineId } from '../domain/outline';
import { OUTLINE } from '../post/outline';

/** A part of the post with the sections under it; a part without any stands alone. */
export interface Part {
  readonly heading: OutlineEntry;
  readonly sections: readonly OutlineEntry[];
}

/** The post's parts in document order. */
export function listParts(outline: readonly OutlineEntry[] = OUTLINE): readonly Part[] {
  const parts: { heading: OutlineEntry; sections: OutlineEntry[] }[] = [];
  for (const entry of outline) {
    const part = parts.at(-1);
    if (entry.level === 2 || !part) parts.push({ heading: entry, sections: [] });
    else part.sections.push(entry);
  }
  return parts;
}

/** A heading as it is shown in lists: its text without the leading camera. */
export function sectionTitle(id: OutlineId): string {
  const text = OUTLINE.find((entry) => entry.id === id)?.text ?? id;
  return text.replace(/^\p{Extended_Pictographic}\s*/u, '');
}
