/** A value that calls its subscribers when it changes. */
export interface Source<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** Calls back now and on every change until the signal aborts. */
  readonly subscribe: (listener: (value: Value) => void, signal: AbortSignal) => void;
}

export function createSource<Value>(initial: Value): Source<Value> {
  let value = initial;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of [...listeners]) listener(next);
    },
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
      listener(value);
    },
  };
}
