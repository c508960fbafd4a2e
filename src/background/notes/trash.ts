import type { Note } from '../../domain/notes/notes';
import { success, type Result } from '../../domain/result';
import type { ExtensionHandlers } from '../../messaging/server';
import type { StorageFailure } from '../../storage/database/failures';
import type { Commit, CommitFailure } from './commits';
import type { Copying } from '../backup/copying';
import type { BackgroundPorts } from '../ports';
import type { Origin } from '../work-queue';

type Ports = Pick<BackgroundPorts, 'repository' | 'clock'>;

/** Deleting for good. */
export interface Trash {
  readonly handlers: Pick<ExtensionHandlers, 'trash/erase'>;
  /** Deletes for good what has been in the trash for its thirty days. */
  readonly purge: () => Promise<void>;
}

export function createTrash(
  { repository, clock }: Ports,
  commit: Commit,
  copying: Copying,
  report: (where: string, error: unknown) => void,
): Trash {
  async function erase(
    origin: Origin,
    task: () => Promise<Result<readonly Note[], StorageFailure>>,
  ): Promise<Result<number, CommitFailure>> {
    const erased = await commit(origin, async () => {
      const done = await task();
      return done.ok ? success({ value: done.value.length, changes: done.value.map((before) => ({ before, after: null })) }) : done;
    });
    if (erased.ok && erased.value > 0) await dropCopies();
    return erased;
  }

  /** Notes that were deleted for good must not be offered from the safety copy, and must not stay in its files. */
  async function dropCopies(): Promise<void> {
    try {
      await copying.flush();
    } catch (error) {
      // The lines stay in memory and are written with the next ones.
      report('safety copy', error);
    }
    copying.compact(false).catch((error: unknown) => report('safety copy', error));
  }

  return {
    handlers: {
      'trash/erase': async ({ notes }) => {
        const erased = await erase('reader', () => repository.eraseNotes(notes, clock()));
        return erased.ok ? success({ erased: erased.value }) : erased;
      },
    },
    purge: async () => {
      const purged = await erase('maintenance', () => repository.purgeTrash(clock()));
      if (!purged.ok) throw new Error(purged.failure);
    },
  };
}
