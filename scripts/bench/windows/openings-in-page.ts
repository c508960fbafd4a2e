/** What is recorded of one opening; times in milliseconds since the navigation. */
export interface Opening {
  /** The browser has started a process and a document for it, before any of our code. */
  document: number;
  /** Painted: rows fill the window, and the number of notes is right; on the floor page, its line. */
  screen: number;
  /** The list is complete. */
  complete: number;
  /** The longest task, of those that the browser calls long (50 ms and more). */
  longestTask: number;
}

interface Scope {
  opening: Opening;
}

/** Runs before the page's own scripts. The functions of this file are self-contained, because they are sent to the page as text. */
export function watchOpening(count: string): void {
  const scope = globalThis as unknown as Scope;
  const opening: Opening = { document: performance.now(), screen: 0, complete: 0, longestTask: 0 };
  scope.opening = opening;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) opening.longestTask = Math.max(opening.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });

  const isScreenFull = (): boolean => {
    if (document.querySelector('#drawn') !== null) return true;
    // The notes are drawn transparently until it is known what the window was opened for.
    if (document.querySelector('.notes[data-opening="false"]') === null) return false;
    const last = [...document.querySelectorAll('[data-note]')].at(-1);
    if (last === undefined || document.querySelector('.count')?.textContent?.includes(count) !== true) return false;
    return last.getBoundingClientRect().bottom >= innerHeight;
  };
  let isFull = false;
  const look = (): void => {
    if (!isFull && isScreenFull()) {
      isFull = true;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (opening.screen = performance.now());
        port2.postMessage(null);
      });
    }
    if (opening.complete === 0 && document.querySelector('.note-list[aria-busy="false"]') !== null) opening.complete = performance.now();
  };
  // Rows are measured and placed in the frames after they are drawn.
  const lookEachFrame = (): void => {
    look();
    if (opening.screen === 0 || opening.complete === 0) requestAnimationFrame(lookEachFrame);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  requestAnimationFrame(lookEachFrame);
}

export function readOpening(): Opening {
  return (globalThis as unknown as Scope).opening;
}

/** From now on, records the main thread's long tasks, and the time of each key until its change is painted. */
export function watchKeys(): void {
  const scope = globalThis as unknown as { keys: number[]; longestTask: number };
  scope.keys = [];
  scope.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) scope.longestTask = Math.max(scope.longestTask, duration);
  }).observe({ type: 'longtask' });
  addEventListener(
    'input',
    () => {
      // Our listener comes first, so the key's work begins here; what it draws is ready in the next frame.
      const begun = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => scope.keys.push(performance.now() - begun);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

export function readKeys(): { readonly keys: readonly number[]; readonly longestTask: number } {
  const { keys, longestTask } = globalThis as unknown as { keys: number[]; longestTask: number };
  return { keys, longestTask };
}
