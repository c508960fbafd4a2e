import type { Note, NoteContent, NoteWrite } from './notes';

/** How a write relates to what is stored. */
export type WriteVerdict = 'accepted' | 'stale' | 'nothing-lost' | 'conflict';

/**
 * Decides races. A write is accepted where its editor saw what is stored, or wrote it. An older write of the same editor
 * is stale. Any other write lost a race, and its text must be stored elsewhere unless it adds nothing.
 */
export function judgeWrite(stored: Note, write: NoteWrite): WriteVerdict {
  if (write.editor === stored.editor) return write.sequence > stored.sequence ? 'accepted' : 'stale';
  if (write.base === stored.revision) return 'accepted';
  if (hasSameContent(stored, write) || !hasText(write)) return 'nothing-lost';
  return 'conflict';
}

/** Whether a write has enough to start a note: text, a passage, a term or a figure. */
export function startsNote({ body, target, term, figure }: NoteWrite): boolean {
  return body !== '' || target !== null || term !== null || figure !== null;
}

/** Creates a note from its first write. If the editor had seen the note before and it is gone, its revisions continue. */
export function beginNote({ base, ...content }: NoteWrite, now: number): Note {
  return { ...content, createdAt: now, updatedAt: now, revision: base + 1, deletedAt: null, conflictOf: null };
}

/** The next revision of a note. A note in the trash stays there, so that a late keystroke does not undo a deletion. */
export function reviseNote(stored: Note, write: NoteWrite, now: number): Note {
  const { base: _base, ...content } = write;
  return { ...stored, ...content, ...nextRevision(stored, now) };
}

/** Moves a note into the trash (`deletedAt` is when) or out of it (`null`). */
export function moveToTrash(stored: Note, deletedAt: number | null, now: number): Note {
  return { ...stored, deletedAt, ...nextRevision(stored, now) };
}

/** Revisions decide what is newer; the time is only shown, and a clock that was set back does not reverse the order. */
function nextRevision(stored: Note, now: number): Pick<Note, 'updatedAt' | 'revision'> {
  return { updatedAt: Math.max(now, stored.updatedAt), revision: stored.revision + 1 };
}

/** Whether two states of a note have the same text, tags, section, passage, term, figure and colour. */
export function hasSameContent(one: Content, other: Content): boolean {
  const written = ({ section, body, target, term, figure, colour, tags }: Content): string =>
    JSON.stringify([section, body, target?.quote.exact, target?.position.start, target?.position.end, term, figure, colour, tags]);
  return written(one) === written(other);
}

type Content = Omit<NoteContent, 'post'>;

/** The content alone of a note, or of anything that has more members. */
export function contentOf({ post, section, body, target, term, figure, colour, tags }: NoteContent): NoteContent {
  return { post, section, body, target, term, figure, colour, tags };
}

function hasText({ body, tags }: NoteWrite): boolean {
  return body !== '' || tags.length > 0;
}
