import { useState } from 'preact/hooks';
import { withMark } from '../domain/watched';
import type { PopupWorld } from './popup-world';
import { useMounted } from './use-mounted';

export interface Watched {
  /** Numbers of watched sessions; `null` until they are loaded. */
  readonly sessions: readonly number[] | null;
  /** Shows the mark at once; resolves with whether it was kept. */
  readonly mark: (session: number, isWatched: boolean) => Promise<boolean>;
}

/** The reader's marks; follows those set in other windows. */
export function useWatched(world: PopupWorld): Watched {
  const [stored, setStored] = useState<readonly number[] | null>(null);
  const [underway, setUnderway] = useState<readonly Mark[]>([]);

  useMounted((signal) => {
    world.onWatchedChanged(setStored, signal);
    void world.loadWatched().then((loaded) => {
      if (!signal.aborted) setStored((known) => known ?? loaded);
    });
  }, [world]);

  return {
    sessions: stored && underway.reduce((marks, { session, isWatched }) => withMark(marks, session, isWatched), stored),
    mark: async (session, isWatched) => {
      const mark: Mark = { session, isWatched };
      setUnderway((marks) => [...marks, mark]);
      const result = await world.markWatched(session, isWatched);
      // Only this mark: what the answer says of others may be older than what was heard from the store.
      if (result.ok) setStored((known) => known && withMark(known, session, isWatched));
      setUnderway((marks) => marks.filter((each) => each !== mark));
      return result.ok;
    },
  };
}

/** A mark on its way into storage, laid over what is stored: an answer to an earlier one must not take it back. */
interface Mark {
  readonly session: number;
  readonly isWatched: boolean;
}
