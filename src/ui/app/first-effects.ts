import { options } from 'preact';
import { painted } from '../../platform/windows/painted';

/** The longest time that they wait after the first painting, in milliseconds. */
const LONGEST_MS = 50;

/**
 * Lets the effects of a window's first drawing wait until it is painted and the browser has nothing else to do. They look at
 * the tab, begin to read all notes and fetch names of terms; Preact would run them before the window is seen. What must be
 * done before the reader presses a key is done in layout effects.
 */
export function postponeFirstEffects(): void {
  options.requestAnimationFrame = (run) => {
    const runNow = (): void => {
      delete options.requestAnimationFrame;
      run();
    };
    void painted().then(() => requestIdleCallback(runNow, { timeout: LONGEST_MS }));
  };
}
