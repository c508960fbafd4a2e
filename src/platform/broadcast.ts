const CHANNEL = 'techand-notes';

/** Tells every extension page and the background; web pages and content scripts have another origin and hear nothing. */
export function broadcast(message: unknown): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(message);
  channel.close();
}

export function onBroadcast(listener: (message: unknown) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => listener(event.data));
  signal.addEventListener('abort', () => channel.close());
}
