import { useEffect, useState } from 'preact/hooks';
import { painted } from '../../platform/windows/painted';

/** Runs when a part is mounted, and again when an input changes; the signal aborts when the part is unmounted or before the next run. */
export function useMounted(start: (signal: AbortSignal) => void, inputs: readonly unknown[] = []): void {
  useEffect(() => {
    const controller = new AbortController();
    start(controller.signal);
    return () => controller.abort();
  }, [...inputs]);
}

let isFirstPainted = false;

/**
 * `false` in the first drawing of a window, `true` as soon as that is painted: for what is folded away, such as the choices of
 * a menu that is closed.
 */
export function useFirstPainted(): boolean {
  const [isPainted, setPainted] = useState(isFirstPainted);
  useMounted((signal) => {
    if (isPainted) return;
    void painted().then(() => {
      isFirstPainted = true;
      if (!signal.aborted) setPainted(true);
    });
  });
  return isPainted;
}
