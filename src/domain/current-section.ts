import type { OutlineId } from './outline';

/** A heading as the observers see it. */
export interface HeadingSight {
  readonly id: OutlineId;
  /** Its top is at or above the reading line. */
  readonly isPassed: boolean;
  /** Any of it is in the viewport. */
  readonly isVisible: boolean;
}

/**
 * The section the reader is in: the last heading that passed the reading line; above all of them the first one.
 * At the very end of the page the last heading in view, which can never reach the line.
 */
export function currentSection(headings: readonly HeadingSight[], isAtEnd: boolean): OutlineId | null {
  const reached = headings.findLast(({ isPassed, isVisible }) => isPassed || (isAtEnd && isVisible));
  return (reached ?? headings[0])?.id ?? null;
}
