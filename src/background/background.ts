import { createRouter, type Router } from '../messaging/server';
import { refuseBySize } from '../schema/message-size';
import { REQUEST_SCHEMAS } from '../schema/messages';
import { cardHandlers } from './cards';
import { createCare, type Care } from './care';
import { createCommit } from './commits';
import { createCopying } from './copying';
import { createFailureReport } from './failures';
import { createNoteKeeper } from './keep-note';
import { locateHandlers } from './locate-passages';
import { rememberTabs } from './mounted-tabs';
import { noteHandlers } from './notes';
import { createOpenings } from './opening';
import { pageNotesHandlers } from './page-notes';
import { createPageSide } from './page-side';
import { createPassages } from './passages';
import { placeHandlers } from './places';
import { createPublisher } from './publish';
import { createRecovery } from './recovery';
import { createSwitches } from './settings';
import { openTabChannels } from './tab-channels';
import { termNoteHandlers } from './term-notes';
import { createTrash } from './trash';
import { createUnsaved } from './unsaved';
import { createWorkQueue } from './work-queue';
import type { BackgroundWorld } from './world';

/** Id of the entry in the context menu. */
export const KEEP_MENU = 'keep';

/** What the background does when the browser calls it. */
export interface Background extends Care {
  readonly answer: Router;
  /** A command of the manifest; `tabId` is the tab it was given in. */
  readonly command: (name: string, tabId: number | null) => Promise<void>;
  readonly menu: (id: string, tabId: number | null) => Promise<void>;
  /** A window of the extension has closed: what was typed there is copied now. */
  readonly windowClosed: () => Promise<void>;
  /** Marks the toolbar icon while words wait to be saved. */
  readonly markUnsaved: () => Promise<void>;
  readonly setOffScript: () => Promise<void>;
  readonly report: (where: string, error: unknown) => void;
}

/** Puts the parts together around the one queue through which all that is stored is changed. */
export function createBackground(world: BackgroundWorld): Background {
  const queue = createWorkQueue();
  const report = createFailureReport(world.session, queue, world.clock);
  const tabs = rememberTabs(world.session, queue, world.newId);
  const side = createPageSide(world, queue);
  const publish = createPublisher(world, side, openTabChannels(world, tabs, report));
  const copying = createCopying(world.copy, world, queue, report);
  const commit = createCommit(world, queue, publish, copying);
  const openings = createOpenings(world, queue);
  const keeper = createNoteKeeper(world, commit, openings);
  const passages = createPassages(world, keeper);
  const unsaved = createUnsaved(world, queue, report);
  const trash = createTrash(world, commit, copying, report);
  const recovery = createRecovery(world, commit, copying, queue, report);
  const switches = createSwitches(world, queue);
  return {
    answer: createRouter({
      pageHandlers: {
        ...pageNotesHandlers(side, tabs),
        ...passages.handlers,
        ...locateHandlers(world, queue),
        ...placeHandlers(world, queue),
        ...cardHandlers(world),
        ...termNoteHandlers(world, keeper),
        ...switches.pageHandlers,
      },
      extensionHandlers: {
        ...noteHandlers(world, commit, unsaved.follow),
        ...trash.handlers,
        ...recovery.handlers,
        ...unsaved.handlers,
        ...switches.extensionHandlers,
        ...openings.handlers,
      },
      schemas: REQUEST_SCHEMAS,
      refuse: refuseBySize,
      report,
    }),
    command: async (name, tabId) => {
      if (name === 'new-note') await passages.keepSelection(tabId);
      if (name === 'toggle-contents' && tabId !== null) await world.askTab(tabId, 'contents/toggle', {});
    },
    menu: async (id, tabId) => {
      if (id === KEEP_MENU) await passages.keepSelection(tabId);
    },
    windowClosed: copying.flush,
    ...createCare(world, copying, trash, recovery),
    markUnsaved: unsaved.mark,
    setOffScript: switches.setOffScript,
    report,
  };
}
