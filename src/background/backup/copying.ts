import type { CopyEntry } from '../../domain/backup/copy-log';
import type { CopyReading, SafetyCopy } from '../../storage/backup/safety-copy';
import type { NoteChange } from '../note-change';
import type { BackgroundPorts } from '../ports';
import type { WorkQueue } from '../work-queue';

/**
 * The copy is written after this long without a change, and at the latest after the second time while the reader goes on
 * typing. In milliseconds.
 */
const RESTED = 2_000;
const AT_THE_LATEST = 10_000;

/** With so many pieces, reading them takes as long as reading all notes; then they are merged into one. */
export const MOST_PIECES = 256;

/**
 * Key in the session's store of when the database failed. From then on a note counts as saved only if the safety copy has
 * it too.
 */
export const DOUBT_KEY = 'database-in-doubt';

/** The safety copy as the background uses it. */
export interface Copying {
  /** Adds committed changes to the copy; they are written when the reader stops typing. */
  readonly copyChanges: (changes: readonly NoteChange[]) => void;
  readonly add: (entries: readonly CopyEntry[]) => void;
  /** Writes what was added; called when a window closes. */
  readonly flush: () => Promise<void>;
  readonly read: () => Promise<CopyReading>;
  readonly compact: (isRefreshed: boolean) => Promise<void>;
  /**
   * Called when the database failed: after a full disk it may come back empty at the next start, without what it took
   * since.
   */
  readonly doubt: () => void;
  /** After a commit: waits for the copy while the database is in doubt; `false` where the copy could not be written either. */
  readonly isSafe: () => Promise<boolean>;
}

type Ports = Pick<BackgroundPorts, 'session' | 'clock'>;

export function createCopying(
  copy: SafetyCopy,
  { session, clock }: Ports,
  queue: WorkQueue,
  report: (where: string, error: unknown) => void,
): Copying {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let pieces = 0;
  let inDoubt = session.read(DOUBT_KEY).then(
    (at) => typeof at === 'number',
    (error: unknown) => {
      report('doubt', error);
      // If this cannot be read, every save waits for the copy, too.
      return true;
    },
  );

  const flush = (): Promise<void> => {
    clearTimeout(rest);
    clearTimeout(latest);
    latest = undefined;
    return queue('copy', 'reader', copy.flush);
  };
  const compact = (isRefreshed: boolean): Promise<void> => queue('copy', 'maintenance', () => copy.compact(isRefreshed));

  /** A failure is reported; what was added stays in memory and is written with the next changes. */
  const flushAtRest = (): void => {
    pieces += 1;
    flush()
      .then(() => {
        if (pieces < MOST_PIECES) return undefined;
        pieces = 0;
        return compact(false);
      })
      .catch((error: unknown) => report('safety copy', error));
  };
  const add = (entries: readonly CopyEntry[]): void => {
    if (entries.length === 0) return;
    copy.add(entries);
    clearTimeout(rest);
    rest = setTimeout(flushAtRest, RESTED);
    latest ??= setTimeout(flushAtRest, AT_THE_LATEST);
  };

  return {
    copyChanges: (changes) => add(changes.map(({ before, after }) => (after === null ? { drop: before.id } : { keep: after }))),
    add,
    flush,
    read: () => queue('copy', 'maintenance', copy.read),
    compact,
    doubt: () => {
      inDoubt = Promise.resolve(true);
      session.write(DOUBT_KEY, clock()).catch((error: unknown) => report('doubt', error));
    },
    isSafe: async () => {
      if (!(await inDoubt)) return true;
      try {
        pieces += 1;
        await flush();
        return true;
      } catch (error) {
        report('safety copy', error);
        return false;
      }
    },
  };
}
