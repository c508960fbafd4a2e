import type { Note, NoteWrite } from './notes';

/** How a write stands to what is stored. */
export type WriteVerdict = 'accepted' | 'stale' | 'nothing-lost' | 'conflict';

/**
 * The race rule. A write counts where its editor saw what is stored, or wrote it; an older write of the same editor is
 * stale; anything else lost a race, and what it says must be kept unless it says nothing of its own.
 */
export function judgeWrite(stored: Note, write: NoteWrite): WriteVerdict {
  if (write.editor === stored.editor) return write.sequence > stored.sequence ? 'accepted' : 'stale';
  if (write.base === stored.revision) return 'accepted';
  if (hasSameContent(stored, write) || !hasText(write)) return 'nothing-lost';
  return 'conflict';
}

/** Whether a write holds enough to start a note: words, a passage or a term. */
export function startsNote({ body, target, term }: NoteWrite): boolean {
  return body !== '' || target !== null || term !== null;
}

/** A new note from its first write. One that an editor had seen before, and that is gone, goes on with its revisions. */
export function beginNote({ base, ...content }: NoteWrite, now: number): Note {
  return { ...content, createdAt: now, updatedAt: now, revision: base + 1, deletedAt: null, conflictOf: null };
}

/** The next revision of a note; in the trash it stays in the trash, so that a late keystroke undoes no deletion. */
export function reviseNote(stored: Note, write: NoteWrite, now: number): Note {
  const { base: _base, ...content } = write;
  return { ...stored, ...content, ...nextRevision(stored, now) };
}

/** Moves a note into the trash (`deletedAt` is when) or out of it (`null`). */
export function moveToTrash(stored: Note, deletedAt: number | null, now: number): Note {
  return { ...stored, deletedAt, ...nextRevision(stored, now) };
}

/** Revisions decide what is newer; the time is for the reader's eyes, and a clock set back does not turn their order around. */
function nextRevision(stored: Note, now: number): Pick<Note, 'updatedAt' | 'revision'> {
  return { updatedAt: Math.max(now, stored.updatedAt), revision: stored.revision + 1 };
}

/** Whether two states of a note say the same: text, tags, section, passage and term. */
export function hasSameContent(one: Content, other: Content): boolean {
  const contentOf = ({ section, body, target, term, tags }: Content): string =>
    JSON.stringify([section, body, target?.quote.exact, target?.position.start, target?.position.end, term, tags]);
  return contentOf(one) === contentOf(other);
}

type Content = Pick<Note, 'section' | 'body' | 'target' | 'term' | 'tags'>;

function hasText({ body, tags }: NoteWrite): boolean {
  return body !== '' || tags.length > 0;
}

