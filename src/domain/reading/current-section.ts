import type { SectionId } from '../post/outline';

/** A heading as the observers report it. */
export interface HeadingSight {
  readonly id: SectionId;
  /** Its top is at or above the reading line. */
  readonly isPassed: boolean;
  /** Some of it is in the viewport. */
  readonly isVisible: boolean;
}

/**
 * The section the reader is in: that of the last heading that passed the reading line, or the first section above all
 * headings. At the very end of the page headings can no longer reach the line: there it is the one that the reader jumped
 * to if it is in view, else the last one in view.
 */
export function currentSection(headings: readonly HeadingSight[], isAtEnd: boolean, jumpedTo: SectionId | null = null): SectionId | null {
  const wanted = isAtEnd ? headings.find(({ id, isVisible }) => id === jumpedTo && isVisible) : undefined;
  const reached = wanted ?? headings.findLast(({ isPassed, isVisible }) => isPassed || (isAtEnd && isVisible));
  return (reached ?? headings[0])?.id ?? null;
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
