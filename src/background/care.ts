import { DAY_MS } from '../domain/trash-age';
import type { Recovery } from './recovery';
import type { Trash } from './trash';
import type { BackgroundWorld } from './world';
import type { WriteQueue } from './write-queue';

type World = Pick<BackgroundWorld, 'repository' | 'session' | 'clock'>;

/** Key of when it was last done in this session. */
export const CARE_KEY = 'cared-for';

/**
 * What is done for the notes once a session and once a day: records that are no notes are set aside, the trash grows
 * older, database and safety copy are compared. What fails is done again at the next start.
 */
export function createCare({ repository, session, clock }: World, inTurn: WriteQueue, trash: Trash, recovery: Recovery) {
  return async (): Promise<void> => {
    const last = await session.read(CARE_KEY);
    if (typeof last === 'number' && Math.abs(clock() - last) < DAY_MS / 2) return;
    const setAside = await inTurn(() => repository.setStrangeAside(clock()));
    if (!setAside.ok) throw new Error(setAside.failure);
    await trash.purge();
    const compared = await inTurn(recovery.compare);
    if (!compared.ok) throw new Error(compared.failure);
    await session.write(CARE_KEY, clock());
  };
}
