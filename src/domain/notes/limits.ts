/**
 * Characters (UTF-16 units) of one note: 1 MiB, a few chapters of a novel. Longer text could not be saved in the
 * session's store when the disk is full (browsers give that store some 10 MB), nor shown in one field without a delay.
 */
export const MAX_BODY = 1_048_576;

/** The reader is told how much may still be written when fewer characters than this are left. */
export const NEARLY_FULL = 10_000;
