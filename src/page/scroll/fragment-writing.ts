/** The state of history entries that we write; by it, Back to one of them is told from a link that was clicked. */
const OWN_STEP = 'techand';

/** The state of an entry that was left before the scroll to it had ended. */
const PASSED = 'techand-passed';

/** Whether the current history entry is ours: then the browser itself restores the reader's position. */
export function isOwnStep(document: Document): boolean {
  return document.defaultView?.history.state === OWN_STEP;
}

/**
 * Marks the current entry as passed: the browser would restore a position in the middle of the scroll, so Back to this
 * entry jumps to its fragment like a link.
 */
export function passBy(document: Document): void {
  const view = document.defaultView;
  if (view !== null && isOwnStep(document)) writeState(() => view.history.replaceState(PASSED, ''));
}

/**
 * Writes a fragment into the address as a history entry, so that Back works; an empty fragment is removed in place. The
 * whole address is written, because in a saved copy `<base href>` would send a bare fragment to another page.
 */
export function writeFragment(document: Document, fragment: string): void {
  const view = document.defaultView;
  if (view === null) return;
  const address = view.location.href.replace(/#.*$/, '') + fragment;
  writeState(() => {
    if (fragment === '') view.history.replaceState(view.history.state, '', address);
    else view.history.pushState(OWN_STEP, '', address);
  });
}

function writeState(write: () => void): void {
  try {
    write();
  } catch {
    // Browsers refuse after too many entries in a moment, and in documents without an address of their own. The jump
    // itself was made; only Back and reload do not know of it.
  }
}
