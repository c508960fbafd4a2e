import { MAX_BODY } from '../domain/notes/limits';

export { MAX_BODY } from '../domain/notes/limits';

/** The post has about 20,000 characters; more cannot be quoted from it. */
export const MAX_QUOTE = 65_536;

/** An article's whole text, a dozen times the post's: preparing it for the search holds the background up for some hundredths of a second. */
export const MAX_ARTICLE = 262_144;

/** Passages of one page that are looked for together; twice as many as the notes everything is measured with. */
export const MOST_QUOTES = 20_000;

/** Context before and after a quote; the content script sends some dozens of characters. */
export const MAX_CONTEXT = 1_024;

/** What is longer or more than that is no tag already where tags are found. */
export { MAX_TAG, MAX_TAGS } from '../domain/notes/tags';

/** Ids of terms, sections and editors are short words and UUIDs. */
export const MAX_ID = 64;

/** Characters of a message of which nothing else is said: twice the longest passage. */
export const MAX_MESSAGE = 2 * MAX_QUOTE;

/** Characters of those messages that may be larger, by type. */
export const MESSAGE_LIMITS: Readonly<Record<string, number>> = {
  // A note with its passage and tags, every character of its text allowed for.
  'note/write': 2 * MAX_BODY,
  // An article and some thousand passages of it.
  'highlight/anchor': 16 * MAX_ARTICLE,
  // Ids of all the notes somebody may have.
  'trash/erase': 4 * MAX_BODY,
  'notes/recover': 4 * MAX_BODY,
  'notes/dismiss': 4 * MAX_BODY,
};
