import { useState } from 'preact/hooks';
import { watchedOf, withMark, type WatchedMark } from '../../domain/reading/watched';
import type { PopupWorld } from '../shared/popup-world';
import { useMounted } from '../shared/use-mounted';

export interface Watched {
  /** Numbers of watched sessions; `null` until they are loaded. */
  readonly sessions: readonly number[] | null;
  /** Shows the mark at once; resolves with whether it was kept. */
  readonly mark: (session: number, isWatched: boolean) => Promise<boolean>;
}

/** The reader's marks; follows those set in other windows. */
export function useWatched(world: PopupWorld): Watched {
  const post = world.post.id;
  const [stored, setStored] = useState<readonly WatchedMark[] | null>(null);
  const [underway, setUnderway] = useState<readonly SentMark[]>([]);

  useMounted((signal) => {
    world.onWatchedChanged(setStored, signal);
    void world.loadWatched().then((loaded) => {
      if (!signal.aborted) setStored((known) => known ?? loaded);
    });
  }, [world]);

  return {
    sessions: stored && watchedOf(underway.reduce((marks, { mark, isWatched }) => withMark(marks, mark, isWatched), stored), post),
    mark: async (session, isWatched) => {
      const mark = { post, session };
      const sent: SentMark = { mark, isWatched };
      setUnderway((marks) => [...marks, sent]);
      const result = await world.markWatched(mark, isWatched);
      // Only this mark: what the answer says of others may be older than what was heard from the store.
      if (result.ok) setStored((known) => known && withMark(known, mark, isWatched));
      setUnderway((marks) => marks.filter((each) => each !== sent));
      return result.ok;
    },
  };
}

/** A mark on its way into storage, laid over what is stored: an answer to an earlier one must not take it back. */
interface SentMark {
  readonly mark: WatchedMark;
  readonly isWatched: boolean;
}
