import type { ImportWrite } from '../domain/import/choices';
import { importedBody, importedId, importedName, importedQuote, importedRange, importedTags, importedTerm, LATER } from './imported-parts';
import { count, z, type Holds, type Same } from './parts';

const time = z.int();

const target = z.object({
  quote: z.object({ type: z.literal('TextQuoteSelector'), ...importedQuote }),
  position: z.object({ type: z.literal('TextPositionSelector'), ...importedRange }),
});

const content = z.object({
  id: importedId,
  post: importedName,
  section: importedName,
  body: importedBody,
  target: z.nullable(target),
  term: z.nullable(importedTerm),
  tags: z.readonly(importedTags),
  createdAt: time,
  updatedAt: time,
  deletedAt: z.nullable(time),
  conflictOf: z.nullable(importedId),
  ...LATER,
});

/** More notes than anybody has; their characters are counted before. */
const MOST_WRITES = 200_000;

const write = z.object({ id: importedId, base: z.nullable(count), next: z.nullable(content), revives: z.boolean() });

/** The writes of an import, as a page of the extension sends them. */
export const importWrites = z.array(write).check(z.maxLength(MOST_WRITES));

export type Checked = Holds<Same<z.infer<typeof write>, ImportWrite>>;
