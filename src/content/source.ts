import { onAbort, reported } from '../page/dom/reported';

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
      // An error of one subscriber does not keep the change from the others.
      const told = reported(listener);
      listeners.add(told);
      onAbort(signal, () => listeners.delete(told));
      listener(value);
    },
  };
}
