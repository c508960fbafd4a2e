/**
 * The content script runs only at the post's own addresses. Where the reader called it on another page (a saved copy, an
 * archive), this flag is set in the page's isolated world first, and it runs there too.
 */
export const CALLED_FLAG = '__techandCalled';

interface Flagged {
  [CALLED_FLAG]?: boolean;
}

/** Whether the reader called the companion to this page. */
export function isCalled(): boolean {
  return (globalThis as Flagged)[CALLED_FLAG] === true;
}
