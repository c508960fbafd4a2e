import type { NoteWrite } from '../domain/notes';
import { MAX_ARTICLE, MOST_PASSAGES } from './limits';
import { count, enteredBody, enteredTags, enteredTarget, newId, sectionId, shortId, z } from './parts';
import type { Holds, Same } from './same';

const nothing = z.object({});
const language = z.enum(['ko', 'en']);

/** Several times the terms there are. */
const MOST_TERMS = 500;

/** A note as an editor sends it; its text leaves here normalised. */
export const noteWrite = z.object({
  id: newId,
  section: sectionId,
  body: enteredBody,
  target: z.nullable(enteredTarget),
  term: z.nullable(shortId),
  tags: enteredTags,
  base: count,
  editor: shortId,
  sequence: z.int().check(z.positive()),
});

const noteId = z.object({ id: newId });

const noteIds = z.object({ ids: z.array(newId) });

const passage = z.object({ section: sectionId, target: enteredTarget });

/** What each message to the background must carry; the router checks the list against the message maps. */
export const REQUEST_SCHEMAS = {
  'page/mounted': nothing,
  'page/unmounted': nothing,
  'passage/keep': passage,
  'passage/open': passage,
  'passage/locate': z.object({
    text: z.string().check(z.maxLength(MAX_ARTICLE)),
    targets: z.array(enteredTarget).check(z.maxLength(MOST_PASSAGES)),
  }),
  'place/keep': z.object({ section: sectionId, percent: z.number().check(z.minimum(0), z.maximum(100)), offset: count }),
  'place/recall': nothing,
  'term/card': z.object({ id: shortId }),
  'term/keep': z.object({ id: shortId, section: sectionId, language }),
  'term/descriptions': z.object({ ids: z.array(shortId).check(z.maxLength(MOST_TERMS)), language }),
  'note/write': noteWrite,
  'note/trash': noteId,
  'note/restore': noteId,
  'note/erase': noteId,
  'trash/empty': nothing,
  'note/forget-unsaved': z.object({ id: newId, editor: shortId }),
  'notes/compare': nothing,
  'notes/recover': noteIds,
  'notes/dismiss': noteIds,
};

/** What a content script answers when it is asked for the selection or for the passage at the caret: from a page's process, so checked like a message. */
export const selectedPassage = z.nullable(passage);

export type Checked = Holds<Same<z.infer<typeof noteWrite>, NoteWrite>>;
