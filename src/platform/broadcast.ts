const CHANNEL = 'techand-notes';

/**
 * Sends a message to every extension page and the background; web pages and content scripts have another origin and do
 * not receive it.
 */
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
