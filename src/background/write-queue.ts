/** Runs tasks one after another, in the order they came; one that fails stops nothing. */
export type WriteQueue = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** Makes an empty queue. Two writes of one note then never meet, whatever windows they come from. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const running = last.then(task);
    // The caller hears of a failure; the next task only waits for the end.
    last = running.catch(() => {});
    return running;
  };
}
