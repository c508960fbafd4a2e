/** Those who want to hear something, each until its signal aborts. */
export interface Listeners<Heard> {
  readonly add: (listener: (heard: Heard) => void, signal: AbortSignal) => void;
  readonly tell: (heard: Heard) => void;
  readonly count: () => number;
}

export function createListeners<Heard>(): Listeners<Heard> {
  const all = new Set<(heard: Heard) => void>();
  return {
    add: (listener, signal) => {
      all.add(listener);
      signal.addEventListener('abort', () => all.delete(listener), { once: true });
    },
    tell: (heard) => {
      for (const listener of [...all]) listener(heard);
    },
    count: () => all.size,
  };
}
