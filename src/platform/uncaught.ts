/** Calls back with everything that is thrown in a window or a worker and caught nowhere: in handlers, timers, drawings and promises. */
export function onUncaught(scope: EventTarget, listener: (error: unknown) => void): void {
  scope.addEventListener('error', (event) => {
    const { error } = event as ErrorEvent;
    // An event without an error is a notice of the browser, e.g. that a ResizeObserver was called a frame later.
    if (error) listener(error);
  });
  scope.addEventListener('unhandledrejection', (event) => listener((event as PromiseRejectionEvent).reason));
}
