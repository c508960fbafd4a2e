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
