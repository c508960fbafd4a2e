import { useEffect } from 'preact/hooks';

/** Runs when a part is mounted, and again when an input changes; the signal aborts when the part is unmounted or before the next run. */
export function useMounted(start: (signal: AbortSignal) => void, inputs: readonly unknown[] = []): void {
  useEffect(() => {
    const controller = new AbortController();
    start(controller.signal);
    return () => controller.abort();
  }, [...inputs]);
}
