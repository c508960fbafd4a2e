import { useState } from 'preact/hooks';
import { watchedOf, withMark, type WatchedMark } from '../../domain/reading/watched';
import type { PopupPorts } from '../shared/popup-ports';
import { useMounted } from '../shared/lifecycle';

export interface Watched {
  /** Ids of watched sessions; `null` until they are loaded. */
  readonly sessions: readonly number[] | null;
  /** Shows the mark at once; resolves with whether it was saved. */
  readonly mark: (session: number, isWatched: boolean) => Promise<boolean>;
}

/** The reader's marks, up to date with other windows. */
export function useWatched(ports: Pick<PopupPorts, 'post' | 'settings'>): Watched {
  const post = ports.post.id;
  const [stored, setStored] = useState<readonly WatchedMark[] | null>(null);
  const [underway, setUnderway] = useState<readonly SentMark[]>([]);

  useMounted(
    (signal) => {
      ports.settings.onWatchedChanged(setStored, signal);
      void ports.settings.loadWatched().then((loaded) => {
        if (!signal.aborted) setStored((known) => known ?? loaded);
      });
    },
    [ports],
  );

  return {
    sessions:
      stored &&
      watchedOf(
        underway.reduce((marks, { mark, isWatched }) => withMark(marks, mark, isWatched), stored),
        post,
      ),
    mark: async (session, isWatched) => {
      const mark = { post, session };
      const sent: SentMark = { mark, isWatched };
      setUnderway((marks) => [...marks, sent]);
      const result = await ports.settings.markWatched(mark, isWatched);
      // Only this mark is taken from the answer: its other marks may be older than those from the store.
      if (result.ok) setStored((known) => known && withMark(known, mark, isWatched));
      setUnderway((marks) => marks.filter((each) => each !== sent));
      return result.ok;
    },
  };
}

/** A mark that is being stored. It is shown over the stored marks until its answer, whatever earlier answers say. */
interface SentMark {
  readonly mark: WatchedMark;
  readonly isWatched: boolean;
}
