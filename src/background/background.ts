import { createRouter, type Router } from '../messaging/server';
import { REQUEST_SCHEMAS } from '../schema/messages';
import { cardHandlers } from './cards';
import { createCare } from './care';
import { createFailureReport } from './failures';
import { withSafetyCopy } from './follow-up';
import { rememberTabs } from './mounted-tabs';
import { noteHandlers } from './notes';
import { pageNotesHandlers } from './page-notes';
import { createNoteKeeper } from './keep-note';
import { createPassages } from './passages';
import { createPublisher } from './publish';
import { locateHandlers } from './locate-passages';
import { placeHandlers } from './places';
import { createRecovery } from './recovery';
import { termNoteHandlers } from './term-notes';
import { createTrash } from './trash';
import { createUnsaved } from './unsaved';
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
  /** Looks after the notes; to be called at each start. */
  readonly care: () => Promise<void>;
  /** Marks the toolbar icon while words wait to be saved. */
  readonly markUnsaved: () => Promise<void>;
  readonly report: (where: string, error: unknown) => void;
}

/** Puts the parts together: one queue of writes, one list of tabs, one router. */
export function createBackground(world: BackgroundWorld): Background {
  const inTurn = createWriteQueue();
  const tabs = rememberTabs(world.session, world.newId);
  const report = createFailureReport(world.session, world.clock);
  const publish = withSafetyCopy(createPublisher(world, tabs), world.copy, report);
  const keeper = createNoteKeeper(world, inTurn, publish);
  const passages = createPassages(world, keeper);
  const unsaved = createUnsaved(world, report);
  const trash = createTrash(world, inTurn, publish);
  const recovery = createRecovery(world, inTurn, publish);
  return {
    answer: createRouter({
      pageHandlers: {
        ...pageNotesHandlers(world, tabs),
        ...passages.handlers,
        ...locateHandlers(world),
        ...placeHandlers(world),
        ...cardHandlers(world),
        ...termNoteHandlers(world, keeper),
      },
      extensionHandlers: {
        ...noteHandlers(world, inTurn, publish, unsaved.follow),
        ...trash.handlers,
        ...recovery.handlers,
        ...unsaved.handlers,
      },
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
    care: createCare(world, inTurn, trash, recovery),
    markUnsaved: unsaved.mark,
    report,
  };
}
