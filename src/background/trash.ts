import type { Note } from '../domain/notes';
import { success } from '../domain/result';
import type { ExtensionHandlers } from '../messaging/server';
import type { Publish } from './publish';
import type { BackgroundWorld } from './world';
import type { WriteQueue } from './write-queue';

type World = Pick<BackgroundWorld, 'repository' | 'clock'>;

/** Deleting for good. */
export interface Trash {
  readonly handlers: Pick<ExtensionHandlers, 'note/erase' | 'trash/empty'>;
  /** Deletes for good what has been in the trash for its thirty days. */
  readonly purge: () => Promise<void>;
}

export function createTrash({ repository, clock }: World, inTurn: WriteQueue, publish: Publish): Trash {
  const tell = (notes: readonly Note[]): void => publish(notes.map((before) => ({ before, after: null })));
  return {
    handlers: {
      'note/erase': async ({ id }) => {
        const erased = await inTurn(() => repository.eraseNote(id, clock()));
        if (!erased.ok) return erased;
        tell([erased.value]);
        return success(null);
      },
      'trash/empty': async () => {
        const emptied = await inTurn(() => repository.emptyTrash(clock()));
        if (!emptied.ok) return emptied;
        tell(emptied.value);
        return success({ erased: emptied.value.length });
      },
    },
    purge: async () => {
      const purged = await inTurn(() => repository.purgeTrash(clock()));
      if (purged.ok) tell(purged.value);
      else throw new Error(purged.failure);
    },
  };
}
