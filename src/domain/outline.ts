/** The ids of the post's eighteen headings, in document order; also the ids of its sections. */
export const OUTLINE_IDS = [
  'intro', 'team-ai', 's1', 's2', 's3', 'ai-closing',
  'team-platform', 's4', 's4-1', 's4-2', 's4-3',
  'team-work', 's5', 's6',
  'devrel', 'handson', 'devrel-connect', 'outro',
] as const;

export type OutlineId = (typeof OUTLINE_IDS)[number];

export type OutlineKind = 'intro' | 'team' | 'session' | 'closing' | 'sub' | 'outro';

/** One heading of the post as the data knows it; `level` 2 is a part, 3 a session, 4 a sub-section. */
export interface OutlineEntry {
  readonly id: OutlineId;
  readonly level: 2 | 3 | 4;
  readonly kind: OutlineKind;
  /** The heading's text as published (a fact), NFC. */
  readonly text: string;
}

/** Where notes stand whose section this version of the post does not have: behind all others. */
export const ELSEWHERE = 'elsewhere';

/** A heading of the post, or the place of notes that belong to none of them. */
export type Section = OutlineId | typeof ELSEWHERE;

/** All places of notes, in the order in which they are shown and written. */
export const SECTIONS: readonly Section[] = [...OUTLINE_IDS, ELSEWHERE];

/** The section of the post that a note's section stands for. */
export function sectionIn(section: string): Section {
  return isOutlineId(section) ? section : ELSEWHERE;
}

export function isOutlineId(value: unknown): value is OutlineId {
  return typeof value === 'string' && (OUTLINE_IDS as readonly string[]).includes(value);
}
