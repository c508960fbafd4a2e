import * as z from 'zod/mini';
import { NOTE_COLOURS } from '../domain/notes/colours';
import { normaliseText } from '../domain/text/normalise';
import { MAX_BODY, MAX_CONTEXT, MAX_FIGURE, MAX_ID, MAX_QUOTE, MAX_TAG, MAX_TAGS } from './limits';

// Without this zod tries `new Function`, which the extension's content security policy forbids.
z.config({ jitless: true });

export { z };

export const count = z.int().check(z.nonnegative());
/** Ids that editors make. */
export const newId = z.uuid();
export const shortId = z.string().check(z.minLength(1), z.maxLength(MAX_ID));
/** Ids of a post and of a section. Which ones exist depends on the posts, so it is not checked here. */
export const postId = shortId;
export const sectionId = shortId;

/** Several times as many as the post has. */
export const MOST_SECTIONS = 200;
export const sectionIds = z.readonly(z.array(sectionId).check(z.maxLength(MOST_SECTIONS)));
export const noteColour = z.enum(NOTE_COLOURS);
/** Figures are counted from 1. */
export const figureNumber = z.int().check(z.positive(), z.maximum(MAX_FIGURE));

/** Text that comes in, normalised here and nowhere else. */
export const enteredBody = z.string().check(z.overwrite(normaliseText), z.maxLength(MAX_BODY));
export const enteredTags = z.readonly(z.array(enteredTag()).check(z.maxLength(MAX_TAGS)));

export const enteredTarget = z.object({
  quote: z.object({
    type: z.literal('TextQuoteSelector'),
    exact: enteredText(MAX_QUOTE).check(z.minLength(1)),
    prefix: enteredText(MAX_CONTEXT),
    suffix: enteredText(MAX_CONTEXT),
  }),
  position: z
    .object({ type: z.literal('TextPositionSelector'), start: count, end: count })
    .check(z.refine(({ start, end }) => start <= end)),
});

function enteredText(limit: number) {
  return z.string().check(z.overwrite(normaliseText), z.maxLength(limit));
}

/** A tag is one word: what is typed after `#`, without it. */
function enteredTag() {
  return z.string().check(
    z.overwrite((tag) => normaliseText(tag).trim()),
    z.minLength(1),
    z.maxLength(MAX_TAG),
    z.regex(/^[^\s#]+$/u),
  );
}

/** `true` where each type can be assigned to the other (a member too many or too few on either side makes it `false`). */
export type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** Fails to compile where its argument is not `true`: `export type Checked = Holds<Same<A, B>>`. */
export type Holds<Claim extends true> = Claim;
