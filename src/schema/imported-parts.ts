import { LATER_DEFAULTS, type LaterMembers } from '../domain/notes/portable-note';
import { normaliseText } from '../domain/text/normalise';
import { MAX_BODY, MAX_CONTEXT, MAX_ID, MAX_QUOTE } from './limits';
import { count, figureNumber, newId, noteColour, z, type Holds, type Same } from './parts';

/** Members of `LaterMembers`, each with its value where a file does not have it. */
export const LATER = {
  colour: z._default(noteColour, LATER_DEFAULTS.colour),
  figure: z._default(z.nullable(figureNumber), LATER_DEFAULTS.figure),
};

const later = z.object(LATER);

/** Text of a file, normalised like all text that comes in. */
export const importedBody = importedText(MAX_BODY);

/** Tags, including those that only earlier versions stored: no rule of today may make a note unreadable. */
export const importedTags = z.array(importedText(MAX_ID * 4)).check(z.maxLength(MAX_ID));

export const importedTerm = importedText(MAX_CONTEXT);

export const importedQuote = {
  exact: importedText(MAX_QUOTE),
  prefix: importedText(MAX_CONTEXT),
  suffix: importedText(MAX_CONTEXT),
};

export const importedRange = { start: count, end: count };

/** Only UUIDs: every message requires one, so a note with another id could be imported but never edited. */
export const importedId = newId;

/** Names that are not ids of notes: of a section, of a post, a digest. */
export const importedName = z.string().check(z.overwrite(normaliseText), z.minLength(1), z.maxLength(MAX_ID));

/** `2026-01-31T00:05:00.000Z`, or milliseconds since 1970; the range is that of JavaScript's calendar. */
export const importedTime = z.pipe(
  z.union([z.string().check(z.maxLength(40)), z.number()]),
  z.transform((value, context) => {
    const time = new Date(value).getTime();
    if (Number.isSafeInteger(time)) return time;
    context.issues.push({ code: 'custom', message: 'No time', input: value });
    return z.NEVER;
  }),
);

function importedText(limit: number) {
  return z.string().check(z.overwrite(normaliseText), z.maxLength(limit));
}

export type Checked = Holds<Same<z.infer<typeof later>, LaterMembers>>;
