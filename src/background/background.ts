import { createRouter, type Router } from '../messaging/server';
import { REQUEST_SCHEMAS } from '../schema/messages';
import { cardHandlers } from './cards';
import { createFailureReport } from './failures';
import { rememberTabs } from './mounted-tabs';
import { noteHandlers } from './notes';
import { pageNotesHandlers } from './page-notes';
import { createNoteKeeper } from './keep-note';
import { createPassages } from './passages';
import { createPublisher } from './publish';
import { placeHandlers } from './places';
import { termNoteHandlers } from './term-notes';
import type { BackgroundWorld } from './world';
import { createWriteQueue } from './write-queue';

/** Id of the entry in the context menu. */
export const KEEP_MENU = 'keep';

/** What the background does when the browser calls it. */
export interface Background {
  readonly answer: Router;
  /** A command of the manifest; `tabId` is the tab it was given in. */
  readonly command: (name: string, tabId: number | null) => Promise<void>;
  readonly menu: (id: string, tabId: number | null) => Promise<void>;
  readonly report: (where: string, error: unknown) => void;
}

/** Puts the parts together: one queue of writes, one list of tabs, one router. */
export function createBackground(world: BackgroundWorld): Background {
  const inTurn = createWriteQueue();
  const tabs = rememberTabs(world.session, world.newId);
  const publish = createPublisher(world, tabs);
  const keeper = createNoteKeeper(world, inTurn, publish);
  const passages = createPassages(world, keeper);
  const report = createFailureReport(world.session, world.clock);
  return {
    answer: createRouter({
      pageHandlers: {
        ...pageNotesHandlers(world, tabs),
        ...passages.handlers,
        ...placeHandlers(world),
        ...cardHandlers(world),
        ...termNoteHandlers(world, keeper),
      },
      extensionHandlers: noteHandlers(world, inTurn, publish),
      schemas: REQUEST_SCHEMAS,
      report,
    }),
    command: async (name, tabId) => {
      if (name === 'new-note') await passages.keepSelection(tabId);
      if (name === 'toggle-contents' && tabId !== null) await world.askTab(tabId, 'contents/toggle', {});
    },
    menu: async (id, tabId) => {
      if (id === KEEP_MENU) await passages.keepSelection(tabId);
    },
    report,
  };
}
