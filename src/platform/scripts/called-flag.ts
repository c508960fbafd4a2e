/**
 * The content script keeps to the post's own addresses. Where the reader called it to another page (a saved copy, an
 * archive) this flag is raised in the page's isolated world first, and it runs there too.
 */
export const CALLED_FLAG = '__techandCalled';

interface Flagged {
  [CALLED_FLAG]?: boolean;
}

/** Whether the reader called the companion to this page. */
export function isCalled(): boolean {
  return (globalThis as Flagged)[CALLED_FLAG] === true;
}
