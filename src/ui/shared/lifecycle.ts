import { useEffect } from 'preact/hooks';

/** Runs when a part is mounted, and again when an input changes; the signal aborts when the part is unmounted or before the next run. */
export function useMounted(start: (signal: AbortSignal) => void, inputs: readonly unknown[] = []): void {
  useEffect(() => {
    const controller = new AbortController();
    start(controller.signal);
    return () => controller.abort();
  }, [...inputs]);
}

/** In a window that is not seen nothing is painted; work goes on there after this time, in milliseconds. */
const UNSEEN_MS = 200;

/** Resolves when the browser has painted what is drawn now. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(unseen);
        resolve();
      }),
    );
  });
}
