/** The state of the steps we write, by which Back to one of them is told from a link that was followed. */
const OWN_STEP = 'techand';

/** The state of one that was left before the scroll to it had ended. */
const PASSED = 'techand-passed';

/** Whether the address is at a step of ours: then the browser brings the reader back to where they were. */
export function isOwnStep(document: Document): boolean {
  return document.defaultView?.history.state === OWN_STEP;
}

/**
 * Marks the step of now as passed by: the browser would lead back to some place on the way, so that Back to it follows its
 * fragment as if it were a link.
 */
export function passBy(document: Document): void {
  const view = document.defaultView;
  if (view !== null && isOwnStep(document)) writeState(() => view.history.replaceState(PASSED, ''));
}

/**
 * Writes a fragment into the address as a step that Back returns from; an empty one is taken away in place.
 * The whole address is given, since in a saved copy `<base href>` would send a bare fragment to another page.
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
    // Browsers refuse after too many steps in a moment, and in documents without an address of their own:
    // the jump itself was made, only Back and reload do not know of it.
  }
}
