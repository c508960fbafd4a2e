import { MAX_BODY } from '../domain/notes/limits';

export { MAX_BODY } from '../domain/notes/limits';

/** The post has about 20,000 characters, so no real quote is longer. */
export const MAX_QUOTE = 65_536;

/**
 * An article's whole text, a dozen times the post's: to index it for the search blocks the background for some hundredths
 * of a second.
 */
export const MAX_ARTICLE = 262_144;

/** Quotes of one page that are searched for together: twice the 10,000 notes with which the benches measure. */
export const MOST_QUOTES = 20_000;

/** Context before and after a quote; the content script sends some dozens of characters. */
export const MAX_CONTEXT = 1_024;

/** The same limits hold where tags are read from a text. */
export { MAX_TAG, MAX_TAGS } from '../domain/notes/tags';

/** Ids of terms, sections and editors are short words and UUIDs. */
export const MAX_ID = 64;

/** The post has thirteen figures; no post has so many. */
export const MAX_FIGURE = 1_000;

/** Characters of a message without a limit of its own: twice the longest quote. */
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
  // As much as a file may hold; browsers send some 64 MB at once.
  'notes/import': 32 * MAX_BODY,
  'notes/undo-import': 32 * MAX_BODY,
};
