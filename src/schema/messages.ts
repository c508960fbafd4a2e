import { LONGEST_TRACE } from '../domain/failure-record';
import type { NoteWrite } from '../domain/notes/notes';
import { MAX_REMEMBERED } from '../domain/last-window';
import { appliedExtras, backupExtras } from './extras';
import { importWrites } from './import-writes';
import { MAX_ARTICLE, MOST_QUOTES } from './limits';
import { CARD_LANGUAGES, INTERFACE_LANGUAGES, MARK_CHOICES } from '../domain/settings';
import {
  count,
  enteredBody,
  enteredTags,
  enteredTarget,
  figureNumber,
  newId,
  noteColour,
  postId,
  sectionId,
  sectionIds,
  shortId,
  z,
  type Holds,
  type Same,
} from './parts';

const nothing = z.object({});
const language = z.enum(['ko', 'en']);

/** Several times as many as there are terms. */
const MOST_TERMS = 500;

/** A note as an editor sends it; parsing normalises its text. */
export const noteWrite = z.object({
  id: newId,
  post: postId,
  section: sectionId,
  body: enteredBody,
  target: z.nullable(enteredTarget),
  term: z.nullable(shortId),
  figure: z.nullable(figureNumber),
  colour: noteColour,
  tags: enteredTags,
  base: count,
  editor: shortId,
  sequence: z.int().check(z.positive()),
});

const noteId = z.object({ id: newId });

const seenNote = z.object({ id: newId, revision: count });

const pageSettings = {
  contentsOpen: z.exactOptional(z.boolean()),
  foldedParts: z.exactOptional(sectionIds),
  colour: z.exactOptional(noteColour),
  known: z.exactOptional(z.object({ ids: z.array(shortId).check(z.maxLength(MOST_TERMS)), isKnown: z.boolean() })),
};

const noteCount = z.object({ notes: count });

const noteIds = z.object({ ids: z.array(newId) });

const postAndSection = { post: postId, section: sectionId };
const passage = z.object({ ...postAndSection, target: enteredTarget });

/** What each message to the background must contain; the types of the router check that no message is missing. */
export const REQUEST_SCHEMAS = {
  'page/mounted': nothing,
  'page/unmounted': nothing,
  'page/shown': nothing,
  'highlight/create': z.object({ ...postAndSection, target: enteredTarget, colour: noteColour, opens: z.boolean() }),
  'highlight/open': passage,
  'highlight/link': passage,
  'highlight/colour': z.object({ ...postAndSection, target: enteredTarget, colour: noteColour }),
  'highlight/anchor': z.object({
    text: z.string().check(z.maxLength(MAX_ARTICLE)),
    targets: z.array(enteredTarget).check(z.maxLength(MOST_QUOTES)),
  }),
  'reading-position/save': z.object({
    post: postId,
    section: sectionId,
    percent: z.number().check(z.minimum(0), z.maximum(100)),
    offset: count,
    read: z.exactOptional(sectionIds),
  }),
  'reading-position/load': nothing,
  'term/card': z.object({ id: shortId }),
  'term/create-note': z.object({ id: shortId, post: postId, section: sectionId, language }),
  'note/write': noteWrite,
  'note/trash': noteId,
  'note/restore': noteId,
  'note/resolve-conflict': z.object({ original: seenNote, copy: seenNote }),
  'trash/erase': z.object({ notes: z.array(seenNote) }),
  'note/forget-unsaved': z.object({ id: newId, editor: shortId }),
  'notes/compare': nothing,
  'notes/recover': noteIds,
  'notes/dismiss': noteIds,
  'notes/import': z.object({ id: newId, writes: importWrites }),
  'notes/undo-import': z.object({ id: newId, writes: importWrites }),
  'notes/stop-import': z.object({ id: newId }),
  'settings/change': z.object({
    ...pageSettings,
    enabled: z.exactOptional(z.boolean()),
    contentsLeft: z.exactOptional(z.boolean()),
    sessionKeys: z.exactOptional(z.boolean()),
    termKeys: z.exactOptional(z.boolean()),
    marks: z.exactOptional(z.enum(MARK_CHOICES)),
    cardLanguage: z.exactOptional(z.enum(CARD_LANGUAGES)),
    language: z.exactOptional(z.enum(INTERFACE_LANGUAGES)),
    badgeCount: z.exactOptional(z.boolean()),
    readingPosition: z.exactOptional(z.boolean()),
    backupReminder: z.exactOptional(z.boolean()),
  }),
  'backup/apply-extras': z.object({ id: newId, extras: backupExtras }),
  'backup/undo-extras': appliedExtras,
  'backup/handed-over': noteCount,
  'backup/offered': noteCount,
  'page/settings': z.object(pageSettings),
  'watched/mark': z.object({ post: postId, session: z.int().check(z.positive()), isWatched: z.boolean() }),
  'opening/taken': z.object({ at: z.number() }),
  'window/leave': z.object({ remembered: z.record(shortId, z.string().check(z.maxLength(MAX_REMEMBERED))), to: z.nullable(shortId) }),
  'window/failed': z.object({ where: shortId, trace: z.string().check(z.maxLength(LONGEST_TRACE)) }),
};

/**
 * A content script's answer to `selection/read` or `highlight/at-caret`; it comes from a page's process, so it is checked
 * like a message.
 */
export const nullablePassage = z.nullable(passage);

/** A content script's answer to `figure/read`. */
export const nullableFigure = z.nullable(z.object({ ...postAndSection, target: z.nullable(enteredTarget), figure: figureNumber }));

export type Checked = Holds<Same<z.infer<typeof noteWrite>, NoteWrite>>;
