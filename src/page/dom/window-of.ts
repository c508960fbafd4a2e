/** The window of a document that the reader sees. Only documents that are no page have none, and none of them is passed here. */
export function windowOf(document: Document): Window & typeof globalThis {
  return document.defaultView as Window & typeof globalThis;
}
