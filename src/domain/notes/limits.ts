/**
 * Characters (UTF-16 units) of one note: 1 MiB, a few chapters of a novel. What is longer could not be kept for the
 * session either where the disk is full (browsers give that store some 10 MB), nor be drawn in one field without a wait.
 */
export const MAX_BODY = 1_048_576;

/** How near the end the reader is told how much may still be written, in characters. */
export const NEARLY_FULL = 10_000;
