import type { Note } from '../domain/notes';
import { count, sectionId, z } from './parts';
import type { Holds, Same } from './same';

const storedTarget = z.object({
  quote: z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  position: z.object({ type: z.literal('TextPositionSelector'), start: count, end: count }),
});

/** A record as the database holds it. No limits and no normalising: both were applied on entry, and a limit lowered later must hide nothing. */
export const storedNote = z.object({
  id: z.string(),
  section: sectionId,
  body: z.string(),
  target: z.nullable(storedTarget),
  term: z.nullable(z.string()),
  tags: z.readonly(z.array(z.string())),
  createdAt: z.number(),
  updatedAt: z.number(),
  revision: count,
  editor: z.string(),
  sequence: count,
  deletedAt: z.nullable(z.number()),
  conflictOf: z.nullable(z.string()),
});

/** The note in a record, or `null` where the record is not one this version can read. */
export function parseStoredNote(record: unknown): Note | null {
  const parsed = z.safeParse(storedNote, record);
  return parsed.success ? parsed.data : null;
}

export type Checked = Holds<Same<z.infer<typeof storedNote>, Note>>;
