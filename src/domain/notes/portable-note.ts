import { DEFAULT_COLOUR } from './colours';
import type { Note } from './notes';

/** A note as files carry it: without what counts its versions in this database. */
export type PortableNote = Omit<Note, 'revision' | 'editor' | 'sequence'>;

/** Its colour and its figure. Files carry them as they are, and a note that names none gets `PLAIN_LOOK`. */
export type NoteLook = Omit<PortableNote, Known>;

type Known = 'id' | 'post' | 'section' | 'body' | 'target' | 'term' | 'tags' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'conflictOf';

export const PLAIN_LOOK: NoteLook = { colour: DEFAULT_COLOUR, figure: null };

export function portableNote({ revision: _revision, editor: _editor, sequence: _sequence, ...content }: Note): PortableNote {
  return content;
}

/** The look of a note for a file, which names a member only where there is something to say. */
export function lookOf({ colour, figure }: NoteLook): Partial<NoteLook> {
  return { colour, ...(figure === null ? {} : { figure }) };
}
