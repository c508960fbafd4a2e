/** Listeners, each until its signal aborts. */
export interface Listeners<Message> {
  readonly add: (listener: (message: Message) => void, signal: AbortSignal) => void;
  readonly tell: (message: Message) => void;
  readonly count: () => number;
}

export function createListeners<Message>(): Listeners<Message> {
  const all = new Set<(message: Message) => void>();
  return {
    add: (listener, signal) => {
      all.add(listener);
      signal.addEventListener('abort', () => all.delete(listener), { once: true });
    },
    tell: (message) => {
      for (const listener of [...all]) listener(message);
    },
    count: () => all.size,
  };
}
