import { DAY_MS } from '../domain/notes/trash-age';
import type { Copying } from './backup/copying';
import { moveEarlierCopies } from './backup/earlier-copies';
import type { Recovery } from './notes/recovery';
import type { Trash } from './notes/trash';
import type { BackgroundPorts } from './ports';

type Ports = Pick<BackgroundPorts, 'repository' | 'session' | 'local' | 'pause' | 'clock' | 'isPrivate'>;

/** Key of when maintenance was last done in this session; its value is the name that earlier versions used. */
export const MAINTENANCE_KEY = 'maintained';

/**
 * Maintenance waits this long, so that the reader's first key and the popup that is just opening come first. In
 * milliseconds.
 */
const START_DELAY = 3_000;

export interface Maintenance {
  /** Resolves once no copy of a note is left where pages can read it. */
  readonly earlierCopiesMoved: () => Promise<void>;
  /**
   * What is done for the notes once a session and once a day: records that are no notes are quarantined, the trash grows
   * older, database and safety copy are compared. What fails is done again at the next start.
   */
  readonly maintain: () => Promise<void>;
}

export function createMaintenance(ports: Ports, copying: Copying, trash: Trash, recovery: Recovery): Maintenance {
  const { session, pause, clock, isPrivate } = ports;
  let moving: Promise<void> | null = null;
  // In a window that remembers nothing nothing is moved: it would be lost when the window closes.
  const earlierCopiesMoved = async (): Promise<void> => (isPrivate() ? undefined : (moving ??= moveEarlierCopies(ports, copying)));
  return {
    earlierCopiesMoved,
    maintain: async () => {
      if (isPrivate()) return;
      const last = await session.read(MAINTENANCE_KEY);
      if (typeof last === 'number' && Math.abs(clock() - last) < DAY_MS / 2) return;
      await earlierCopiesMoved();
      await pause(START_DELAY);
      await trash.purge();
      const compared = await recovery.compare();
      if (!compared.ok) throw new Error(compared.failure);
      await session.write(MAINTENANCE_KEY, clock());
    },
  };
}
