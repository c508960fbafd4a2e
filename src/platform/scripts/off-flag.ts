/**
 * A page must know before its first paint whether the companion is off. Asking the storage takes 10 to 150 ms, long
 * enough to move what is being read. So while it is off, a second content script sets this flag at `document_start` in
 * the same isolated world, where the first one reads it without waiting.
 */
/** The flag's name, for code that sets it from outside of the page. */
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
