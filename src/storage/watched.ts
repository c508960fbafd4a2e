import { readWatched, WATCHED_KEY, type WatchedMark } from '../domain/reading/watched';
import { onLocalChanged, readLocal } from '../platform/storage/local-area';

/**
 * The marks of the sessions the reader has watched; resolves with none where nothing was stored yet. Only the background
 * changes them.
 */
export async function loadWatched(): Promise<readonly WatchedMark[]> {
  return readWatched(await readLocal(WATCHED_KEY));
}

/** Calls back with every mark each time they change anywhere, until the signal aborts. */
export function onWatchedChanged(listener: (watched: readonly WatchedMark[]) => void, signal: AbortSignal): void {
  onLocalChanged(WATCHED_KEY, (value) => listener(readWatched(value)), signal);
}
