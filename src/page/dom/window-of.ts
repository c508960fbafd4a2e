/** The window of a document that the reader sees; only documents that are no page have none. */
export function windowOf(document: Document): Window & typeof globalThis {
  const view = document.defaultView;
  if (view === null) throw new Error('no window');
  return view;
}
