import type { Bilingual } from '../language';
import type { Session } from './sessions';

/** Id of a section, and of the heading that opens it, e.g. `s1`. The post's outline says which ones there are. */
export type SectionId = string;

/** One heading of a post as the data knows it; `level` 2 is a part, 3 a session, 4 a sub-section. */
export interface OutlineEntry {
  readonly id: SectionId;
  readonly level: 2 | 3 | 4;
  /** The heading's text as published (a fact), NFC. */
  readonly text: string;
  /** Other words that count as this heading, e.g. the title of the talk it presents. */
  readonly others?: readonly string[];
  /** The section's name where there is little room, e.g. `S# 4`; without one it is the heading. */
  readonly short?: Bilingual;
  /** The session it presents. */
  readonly session?: Session;
}

/** The id that notes of unknown sections are listed under, after all others. */
export const ELSEWHERE = 'elsewhere';
