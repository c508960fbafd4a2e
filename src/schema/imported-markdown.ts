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

/** The database has no limits; a file has those of every import, or its notes could not be stored or exported again. */
const firstFormat = z.object({
  id: importedId,
  post: importedName,
  section: importedName,
  target: z.nullable(
    z.object({
      quote: z.object({ type: z.literal('TextQuoteSelector'), ...importedQuote }),
      position: z.object({ type: z.literal('TextPositionSelector'), ...importedRange }).check(z.refine(({ start, end }) => start <= end)),
    }),
  ),
  term: z.nullable(importedTerm),
  tags: importedTags,
  createdAt: importedTime,
  updatedAt: importedTime,
  conflictOf: z.nullable(importedId),
  ...LATER,
});

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
  if (note === null) return null;
  const read = z.safeParse(firstFormat, note);
  if (!read.success) return null;
  const { id, post, section, target, term, tags, createdAt, updatedAt, conflictOf, colour, figure } = read.data;
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
    revision: note.revision,
    digest: null,
    later: { colour, figure },
  };
}
