import { useEffect } from 'preact/hooks';

/** Runs once the part is mounted; everything it starts hangs on the signal, which aborts as the part goes. */
export function useMounted(start: (signal: AbortSignal) => void, inputs: readonly unknown[] = []): void {
  useEffect(() => {
    const controller = new AbortController();
    start(controller.signal);
    return () => controller.abort();
  }, [...inputs]);
}
