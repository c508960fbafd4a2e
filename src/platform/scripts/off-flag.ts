/**
 * A page must know before its first paint whether the companion is off; asking the storage takes 10 to 150 ms,
 * long enough to move what is being read. So while it is off, a second content script raises this flag at
 * `document_start` in the same isolated world, which the first one can read without waiting.
 */
/** Its name, for whoever raises it from outside of the page. */
export const OFF_FLAG = '__techandOff';

interface Flagged {
  [OFF_FLAG]?: boolean;
}

/** Raised by the flag script alone. */
export function raiseOffFlag(): void {
  (globalThis as Flagged)[OFF_FLAG] = true;
}

/** Whether the reader had switched the companion off when this page began. */
export function isOffFlagRaised(): boolean {
  return (globalThis as Flagged)[OFF_FLAG] === true;
}
