import type { NoteIdentity } from '../domain/markdown/note-comment';
import { importedId, importedName, importedQuote, importedRange, importedTags, importedTerm, importedTime, LATER } from './imported-parts';
import { parseStoredNote } from './notes';
import { z } from './parts';

const comment = z.object({
  id: importedId,
  post: z.exactOptional(importedName),
  section: importedName,
  selector: z.exactOptional(z.object({ ...importedQuote, ...importedRange }).check(z.refine(({ start, end }) => start <= end))),
  term: z.exactOptional(importedTerm),
  tags: z.exactOptional(importedTags),
  conflictOf: z.exactOptional(importedId),
  created: importedTime,
  updated: importedTime,
  digest: z.exactOptional(importedName),
});
const later = z.object(LATER);

/** Reads the content of a note's comment, in either format; `null` for anything else. */
export function readNoteIdentity(record: unknown): NoteIdentity | null {
  const read = z.safeParse(comment, record);
  const readLater = z.safeParse(later, record);
  if (!read.success || !readLater.success) return readFirstFormat(record);
  const { id, post = null, section, selector, term = null, tags = null, conflictOf = null, created, updated, digest = null } = read.data;
  return {
    id,
    post,
    section,
    target:
      selector === undefined
        ? null
        : {
            quote: { type: 'TextQuoteSelector', exact: selector.exact, prefix: selector.prefix, suffix: selector.suffix },
            position: { type: 'TextPositionSelector', start: selector.start, end: selector.end },
          },
    term,
    tags,
    createdAt: created,
    updatedAt: updated,
    conflictOf,
    digest,
    revision: null,
    later: readLater.data,
  };
}

/** In the first format the comment is the stored record without its text. */
function readFirstFormat(record: unknown): NoteIdentity | null {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return null;
  const note = parseStoredNote({ ...record, body: '' });
  if (note === null || !z.safeParse(importedId, note.id).success) return null;
  const { id, post, section, target, term, tags, createdAt, updatedAt, conflictOf, revision } = note;
  return {
    id,
    post,
    section,
    target,
    term,
    tags,
    createdAt,
    updatedAt,
    conflictOf,
    revision,
    digest: null,
    later: { colour: note.colour, figure: note.figure },
  };
}
