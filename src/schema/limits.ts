/** Characters (UTF-16 units) of one note: 1 MiB, a few novels' chapters, and still sent and stored in one piece. */
export const MAX_BODY = 1_048_576;

/** The post has about 20,000 characters; more cannot be quoted from it. */
export const MAX_QUOTE = 65_536;

/** Context before and after a quote; the content script sends some dozens of characters. */
export const MAX_CONTEXT = 1_024;

/** Enough to sort by; each is shown on one line of the popup. */
export const MAX_TAGS = 32;
export const MAX_TAG = 64;

/** Ids of terms and editors are short words and UUIDs. */
export const MAX_ID = 64;
