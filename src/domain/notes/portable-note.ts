import { DEFAULT_COLOUR } from './colours';
import type { Note } from './notes';

/** A note as files carry it: without what counts its versions in this database. */
export type PortableNote = Omit<Note, 'revision' | 'editor' | 'sequence'>;

/** Members that notes got later: colour and figure. A note in a file without one of them gets the value of `LATER_DEFAULTS`. */
export type LaterMembers = Omit<PortableNote, FirstMembers>;

type FirstMembers =
  'id' | 'post' | 'section' | 'body' | 'target' | 'term' | 'tags' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'conflictOf';

export const LATER_DEFAULTS: LaterMembers = { colour: DEFAULT_COLOUR, figure: null };

export function portableNote({ revision: _revision, editor: _editor, sequence: _sequence, ...content }: Note): PortableNote {
  return content;
}

/** The later members of a note for a file; a note without a figure names none. */
export function laterMembersOf({ colour, figure }: LaterMembers): Partial<LaterMembers> {
  return { colour, ...(figure === null ? {} : { figure }) };
}
