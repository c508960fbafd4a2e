import { createRouter, type Router } from '../messaging/server';
import { refuseBySize } from '../schema/message-size';
import { REQUEST_SCHEMAS } from '../schema/messages';
import { cardHandlers } from './terms/cards';
import { createMaintenance, type Maintenance } from './maintenance';
import { createCommit } from './notes/commits';
import { createCopying } from './backup/copying';
import { createFailures, type Failures } from './failures';
import { createFirstRun } from './first-run';
import { createNoteCreator } from './notes/create-note';
import { anchorHandlers } from './highlights/anchor-quotes';
import { rememberTabs } from './tabs/mounted-tabs';
import { noteHandlers } from './notes/notes';
import { createOpenings } from './notes/opening';
import { pageNotesHandlers } from './highlights/page-notes';
import { createPageNotesState } from './highlights/page-notes-state';
import { createHighlights } from './notes/highlights';
import { positionHandlers } from './reading/positions';
import { extrasHandlers } from './reading/extras';
import { importHandlers } from './notes/import';
import { createPublisher } from './notes/publish';
import { createRecovery } from './notes/recovery';
import { createSettingsHandlers } from './reading/settings';
import { openTabChannels } from './tabs/tab-channels';
import { termNoteHandlers } from './terms/term-notes';
import { windowHandlers } from './notes/last-window';
import { createToolbar } from './toolbar';
import { createTrash } from './notes/trash';
import { createUnsaved } from './notes/unsaved';
import { createWorkQueue } from './work-queue';
import type { BackgroundPorts } from './ports';

/** Ids of the entries in the context menu. Browsers remember them from the installation on, so the values do not change. */
export const HIGHLIGHT_MENU = 'keep';
export const FIGURE_MENU = 'figure';

/** What the background does when the browser calls it. */
export interface Background extends Maintenance {
  readonly answer: Router;
  /** A command of the manifest; `tabId` is the tab it was given in. */
  readonly command: (name: string, tabId: number | null) => Promise<void>;
  /** An entry of the context menu; `src` is the address of the image it was opened on. */
  readonly menu: (id: string, tabId: number | null, src: string | null) => Promise<void>;
  /** Called when a window of the extension has closed: what was typed there is written to the safety copy now. */
  readonly windowClosed: () => Promise<void>;
  /** Looks for unsaved text and updates the toolbar button; called at the start, and when such text was saved or forgotten. */
  readonly refreshToolbar: () => Promise<void>;
  /** Called when the browser has installed the extension. */
  readonly welcome: () => Promise<void>;
  readonly setOffScript: () => Promise<void>;
  readonly report: Failures['report'];
  readonly reportUncaught: Failures['reportUncaught'];
}

/** Connects the parts of the background with the one queue through which everything stored is changed. */
export function createBackground(ports: BackgroundPorts): Background {
  const queue = createWorkQueue();
  const failures = createFailures(ports.session, queue, ports.clock);
  const { report } = failures;
  const tabs = rememberTabs(ports.session, queue, ports.newId);
  const pageNotes = createPageNotesState(ports, queue);
  const unsaved = createUnsaved(ports, queue, report);
  const toolbar = createToolbar(ports, { pageNotes, tabs, isAnyUnsaved: unsaved.isAny }, queue, report);
  const publish = createPublisher(ports, pageNotes, openTabChannels(ports, tabs, report), toolbar.refresh);
  const copying = createCopying(ports.copy, ports, queue, report);
  const commit = createCommit(ports, queue, publish, copying);
  const openings = createOpenings(ports, queue);
  const creator = createNoteCreator(ports, commit, openings);
  const highlights = createHighlights(ports, commit, creator);
  const trash = createTrash(ports, commit, copying, report);
  const recovery = createRecovery(ports, commit, copying, queue, report);
  const settings = createSettingsHandlers(ports, queue, ({ enabled, badgeCount }) => {
    if (enabled !== undefined || badgeCount !== undefined) toolbar.refresh();
  });
  return {
    answer: createRouter({
      pageHandlers: {
        ...pageNotesHandlers(pageNotes, tabs, toolbar.refreshTab),
        ...highlights.handlers,
        ...anchorHandlers(ports, queue),
        ...positionHandlers(ports, queue),
        ...cardHandlers(ports),
        ...termNoteHandlers(ports, creator),
        ...settings.pageHandlers,
      },
      extensionHandlers: {
        ...noteHandlers(ports, commit, unsaved.afterWrite),
        ...trash.handlers,
        ...recovery.handlers,
        ...importHandlers(ports, commit),
        ...extrasHandlers(ports, queue, async () => {
          await settings.setOffScript();
          toolbar.refresh();
        }),
        ...unsaved.handlers,
        ...settings.extensionHandlers,
        ...openings.handlers,
        ...windowHandlers(ports, queue),
        ...failures.handlers,
      },
      schemas: REQUEST_SCHEMAS,
      refuse: refuseBySize,
      report,
    }),
    command: async (name, tabId) => {
      if (name === 'new-note') await highlights.highlightSelection(tabId);
      if (name === 'toggle-contents' && tabId !== null) await ports.askTab(tabId, 'contents/toggle', {});
    },
    menu: async (id, tabId, src) => {
      if (id === HIGHLIGHT_MENU) await highlights.highlightSelection(tabId);
      if (id === FIGURE_MENU) await highlights.noteFigure(tabId, src ?? '');
    },
    windowClosed: copying.flush,
    ...createMaintenance(ports, copying, trash, recovery),
    refreshToolbar: () => unsaved.look().then(toolbar.refresh),
    welcome: createFirstRun(ports, queue),
    setOffScript: settings.setOffScript,
    report,
    reportUncaught: failures.reportUncaught,
  };
}
