import type { Note } from './notes';

/** A note as files carry it: without what counts its versions in this database. */
export type NoteContent = Omit<Note, 'revision' | 'editor' | 'sequence'>;

/** Members that say how a note is shown. Files carry them as they are, and a note that names none gets `PLAIN_LOOK`. */
export type NoteLook = Omit<NoteContent, Known>;

type Known = 'id' | 'post' | 'section' | 'body' | 'target' | 'term' | 'tags' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'conflictOf';

export const PLAIN_LOOK: NoteLook = {};

export function contentOf({ revision: _revision, editor: _editor, sequence: _sequence, ...content }: Note): NoteContent {
  return content;
}

export function lookOf(note: NoteContent): NoteLook {
  const { id: _id, post: _post, section: _section, body: _body, target: _target, term: _term, tags: _tags, ...rest } = note;
  const { createdAt: _created, updatedAt: _updated, deletedAt: _deleted, conflictOf: _conflictOf, ...look } = rest;
  return look;
}
