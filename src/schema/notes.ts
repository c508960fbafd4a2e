import { DEFAULT_COLOUR } from '../domain/notes/colours';
import type { Note } from '../domain/notes/notes';
import { POST_OF_UNNAMED } from '../domain/post/post';
import { count, noteColour, z, type Holds, type Same } from './parts';

const storedTarget = z.object({
  quote: z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  position: z.object({ type: z.literal('TextPositionSelector'), start: count, end: count }),
});

/**
 * A record as the database holds it. No limits and no normalising here: both were applied on entry, and a limit that is
 * lowered later must not hide notes.
 */
export const storedNote = z.object({
  id: z.string(),
  // In the database since its fourth version; safety copies and other data of earlier versions may not have it.
  post: z._default(z.string(), POST_OF_UNNAMED),
  section: z.string(),
  body: z.string(),
  target: z.nullable(storedTarget),
  term: z.nullable(z.string()),
  // In the database since its fifth version.
  figure: z._default(z.nullable(count), null),
  colour: z._default(noteColour, DEFAULT_COLOUR),
  tags: z.readonly(z.array(z.string())),
  createdAt: z.number(),
  updatedAt: z.number(),
  revision: count,
  editor: z.string(),
  sequence: count,
  deletedAt: z.nullable(z.number()),
  conflictOf: z.nullable(z.string()),
});

/** The format above. Records of a later format have its number in a member `format`; records without it are of the first. */
const RECORD_FORMAT = 1;

/** What a record of the database is. */
export type ReadRecord =
  | { readonly kind: 'note'; readonly note: Note }
  /** Written by a later version, so it must not be changed. */
  | { readonly kind: 'newer' }
  /** Not a note of any version that this one knows; `reason` names the members that do not fit. */
  | { readonly kind: 'invalid'; readonly reason: string };

export function readStoredRecord(record: unknown): ReadRecord {
  if (isNewer(record)) return { kind: 'newer' };
  const parsed = z.safeParse(storedNote, record);
  if (parsed.success) return { kind: 'note', note: parsed.data };
  const members = new Set(parsed.error.issues.map(({ path }) => path.join('.')));
  return { kind: 'invalid', reason: [...members].join(', ') };
}

/** The note in a record, or `null` where the record is not one this version can read. */
export function parseStoredNote(record: unknown): Note | null {
  const read = readStoredRecord(record);
  return read.kind === 'note' ? read.note : null;
}

function isNewer(record: unknown): boolean {
  if (typeof record !== 'object' || record === null || !('format' in record)) return false;
  return typeof record.format === 'number' && record.format > RECORD_FORMAT;
}

export type Checked = Holds<Same<z.infer<typeof storedNote>, Note>>;
