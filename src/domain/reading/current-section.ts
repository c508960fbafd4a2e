import type { SectionId } from '../post/outline';

/** A heading as the observers report it. */
export interface HeadingSight {
  readonly id: SectionId;
  /** Its top is at or above the reading line. */
  readonly isPassed: boolean;
}

/** The section the reader is in: that of the last heading that passed the reading line, or the first section above all headings. */
export function currentSection(headings: readonly HeadingSight[]): SectionId | null {
  return (headings.findLast(({ isPassed }) => isPassed) ?? headings[0])?.id ?? null;
}

/** The sizes of what scrolls, in pixels. */
export interface ScrollSizes {
  readonly height: number;
  /** How far it can be scrolled. */
  readonly range: number;
  /** How much of its top a header covers. */
  readonly covered: number;
}

/**
 * Where the reading line is when a heading passes it, in pixels below the top; `toEnd` is the distance from the heading to
 * the end of what scrolls. The line is at a third of the height. Headings near the end would never reach it: over the last
 * stretch it moves down to the lower edge, where it is at the end, so a short last section is current for a while, too.
 */
export function readingLine({ height, range, covered }: ScrollSizes, toEnd: number): number {
  const line = Math.min(covered + (height - covered) / 3, height / 2);
  if (range <= 0) return line;
  // For each pixel that is scrolled the line moves by one, or by more where the page can be scrolled only a little.
  const speed = Math.max(1, (height - line) / range);
  return Math.max(line, height - (toEnd * speed) / (1 + speed));
}

/** The neighbour of the current section among some of them, e.g. the next session; `null` past the ends. */
export function neighbourOf(
  all: readonly SectionId[],
  among: readonly SectionId[],
  current: SectionId | null,
  step: 1 | -1,
): SectionId | null {
  const at = current === null ? -1 : all.indexOf(current);
  const positions = among.map((id) => all.indexOf(id));
  if (step === 1) return among[positions.findIndex((position) => position > at)] ?? null;
  // From within a session's sub-section "previous" first goes back to that session's own heading.
  return among[positions.findLastIndex((position) => position < at)] ?? null;
}
