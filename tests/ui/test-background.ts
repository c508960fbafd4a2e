import { createBackground, type Background } from '../../src/background/background';
import type { BackgroundPorts, StoreArea } from '../../src/background/ports';
import type { WindowNews } from '../../src/messaging/window-news';
import type { NotesConnection } from '../../src/storage/database/open';
import { createNoteRepository } from '../../src/storage/notes/repository';
import { buildPorts, type BrowserStores } from '../background/memory-ports';

/** What a test's browser is for its background. */
export interface BackgroundSide {
  readonly storage: BrowserStores;
  readonly connection: NotesConnection;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly broadcast: (message: WindowNews) => void;
  /** A value of the session's store or of the local one was changed. */
  readonly storesChanged: () => void;
  readonly databaseFailure: () => 'storage-full' | 'storage-failed' | null;
  readonly isLocalFull: () => boolean;
  readonly change: (ports: BackgroundPorts) => BackgroundPorts;
}

/** Starts the real background on a test's browser. */
export function startBackground(side: BackgroundSide): Background {
  const { storage, connection, clock, newId, broadcast } = side;
  const { ports } = buildPorts({}, storage);
  return createBackground(
    side.change({
      ...ports,
      repository: createNoteRepository(failingConnection(connection, side.databaseFailure)),
      session: toldArea(ports.session, side.storesChanged, () => false),
      local: toldArea(ports.local, side.storesChanged, side.isLocalFull),
      broadcast,
      clock,
      newId,
    }),
  );
}

/** Fails as browsers do, so that the repository has to tell the reason. */
function failingConnection(connection: NotesConnection, databaseFailure: BackgroundSide['databaseFailure']): NotesConnection {
  return {
    ...connection,
    database: async () => {
      const failure = databaseFailure();
      if (failure === null) return connection.database();
      throw Object.assign(new Error(failure), failure === 'storage-full' ? { name: 'QuotaExceededError' } : {});
    },
  };
}

function toldArea(area: StoreArea, told: () => void, isFull: () => boolean): StoreArea {
  return {
    ...area,
    write: async (key, value) => {
      if (isFull()) throw Object.assign(new Error(key), { name: 'QuotaExceededError' });
      await area.write(key, value);
      told();
    },
    remove: async (keys) => {
      await area.remove(keys);
      told();
    },
  };
}
