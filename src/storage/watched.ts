import { failure, success, type Result } from '../domain/result';
import { readWatched, withMark } from '../domain/watched';
import { onLocalChanged, readLocal, writeLocal } from '../platform/local-area';

const KEY = 'watched';

/** Numbers of the sessions the reader has watched; resolves with none where nothing was stored yet. */
export async function loadWatched(): Promise<readonly number[]> {
  return readWatched(await readLocal(KEY));
}

/** Sets or takes back one mark and keeps the others; fails where the browser refuses (too many writes, storage full). */
export function markWatched(session: number, isWatched: boolean): Promise<Result<readonly number[], 'not-kept'>> {
  // One after the other over all windows: two that read the same list at once would each write the other's mark away.
  return navigator.locks.request(`techand-${KEY}`, async () => {
    try {
      const watched = withMark(await loadWatched(), session, isWatched);
      await writeLocal(KEY, watched);
      return success(watched);
    } catch {
      // The quota of the area is an expected answer; the caller tells the reader.
      return failure('not-kept');
    }
  });
}

/** Calls back with every mark each time they change anywhere, until the signal aborts. */
export function onWatchedChanged(listener: (watched: readonly number[]) => void, signal: AbortSignal): void {
  onLocalChanged(KEY, (value) => listener(readWatched(value)), signal);
}
