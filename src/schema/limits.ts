/** Characters (UTF-16 units) of one note: 1 MiB, a few novels' chapters, and still sent and stored in one piece. */
export const MAX_BODY = 1_048_576;

/** The post has about 20,000 characters; more cannot be quoted from it. */
export const MAX_QUOTE = 65_536;

/** An article's whole text, fifty times the post's. */
export const MAX_ARTICLE = 1_048_576;

/** Passages of one page that are looked for together. */
export const MOST_PASSAGES = 100_000;

/** Context before and after a quote; the content script sends some dozens of characters. */
export const MAX_CONTEXT = 1_024;

/** What is longer or more than that is no tag already where tags are found. */
export { MAX_TAG, MAX_TAGS } from '../domain/tags';

/** Ids of terms and editors are short words and UUIDs. */
export const MAX_ID = 64;
