import type { OutlineEntry, SectionId } from '../../domain/post/outline';
import type { FoundHeading } from './read-article';
import type { ReadingText } from '../text/reading-text';

const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** The section of a node: that of the last heading at or before it; the first section above all headings. */
export function sectionOf(headings: readonly FoundHeading[], node: Node): SectionId | null {
  let section = headings[0]?.entry.id ?? null;
  for (const { element, entry } of headings) {
    const relation = element.compareDocumentPosition(node);
    if ((relation & (FOLLOWING | CONTAINED_BY)) === 0 && element !== node) break;
    section = entry.id;
  }
  return section;
}

/** Where a section begins in the reading text: at its heading. */
export interface SectionStart extends Pick<OutlineEntry, 'id' | 'level'> {
  readonly start: number;
}

/**
 * The starts of the sections in a reading text, in document order; text before the first one belongs to it. The text has
 * been read with these headings, whose own text is quiet.
 */
export function sectionStarts(reading: ReadingText, headings: readonly FoundHeading[]): SectionStart[] {
  const starts: SectionStart[] = [];
  let from = 0;
  for (const { element, entry } of headings) {
    const index = reading.segments.findIndex(({ node, quiet }, at) => quiet && at >= from && element.contains(node));
    const segment = reading.segments[index];
    if (segment === undefined) continue;
    from = index;
    starts.push({ id: entry.id, level: entry.level, start: segment.start });
  }
  return starts;
}

/** The section at an offset of the reading text; the first section above all headings, `null` where there are none. */
export function sectionAt(starts: readonly SectionStart[], offset: number): SectionId | null {
  return (starts.findLast(({ start }) => start <= offset) ?? starts[0])?.id ?? null;
}
