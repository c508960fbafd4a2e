import { OPENING_KEY, readOpening, type Opening } from '../../domain/notes/opening';
import { success } from '../../domain/result';
import type { ExtensionHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';
import type { WorkQueue } from '../work-queue';

/** Remembers which note the next popup is opened for. */
export interface Openings {
  readonly handlers: Pick<ExtensionHandlers, 'opening/taken'>;
  readonly leave: (noteId: string) => Promise<void>;
}

export function createOpenings({ session, clock }: Pick<BackgroundPorts, 'session' | 'clock'>, queue: WorkQueue): Openings {
  return {
    leave: (noteId) => {
      const opening: Opening = { noteId, at: clock() };
      return queue('opening', 'reader', () => session.write(OPENING_KEY, opening));
    },
    handlers: {
      'opening/taken': async ({ at }) => {
        await queue('opening', 'reader', async () => {
          // A newer one belongs to the popup that opens next.
          if (readOpening(await session.read(OPENING_KEY))?.at === at) await session.remove([OPENING_KEY]);
        });
        return success(null);
      },
    },
  };
}
