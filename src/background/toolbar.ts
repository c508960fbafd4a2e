import { readSettings, SETTINGS_KEY } from '../domain/settings';
import type { ToolbarState } from '../domain/toolbar-state';
import type { PageNotesState } from './highlights/page-notes-state';
import type { BackgroundPorts } from './ports';
import type { MountedTabs } from './tabs/mounted-tabs';
import type { Origin, WorkQueue } from './work-queue';

type Ports = Pick<BackgroundPorts, 'local' | 'postTabs' | 'showOnToolbar'>;

/** Keeps the toolbar button up to date. Neither function rejects, and nobody waits for them. */
export interface Toolbar {
  /** After something changed: everywhere. */
  readonly refresh: () => void;
  /** After one tab shows the post, or the companion went out of it. */
  readonly refreshTab: (tabId: number) => void;
}

export interface ToolbarFacts {
  readonly pageNotes: Pick<PageNotesState, 'count'>;
  readonly tabs: Pick<MountedTabs, 'list'>;
  readonly isAnyUnsaved: () => Promise<boolean>;
}

/**
 * Shows one badge, the first of these that applies: unsaved words (in every tab), the companion is off, the number of notes
 * (both in tabs that show the post). Browsers remove the badge of a tab at every navigation; then the page sends `page/shown`.
 */
export function createToolbar(
  { local, postTabs, showOnToolbar }: Ports,
  { pageNotes, tabs, isAnyUnsaved }: ToolbarFacts,
  queue: WorkQueue,
  report: (where: string, error: unknown) => void,
): Toolbar {
  /** A refresh that has not begun yet sees what changes before it begins. */
  let isWaiting = false;

  const stateOfPost = async (origin: Origin): Promise<ToolbarState> => {
    if (await isAnyUnsaved()) return { kind: 'unsaved' };
    const { enabled, badgeCount } = readSettings(await local.read(SETTINGS_KEY));
    if (!enabled) return { kind: 'off' };
    const notes = await pageNotes.count(origin);
    return notes === null ? { kind: 'plain' } : { kind: 'notes', notes, isCounted: badgeCount };
  };

  const stateElsewhere = async (): Promise<ToolbarState> => ({ kind: (await isAnyUnsaved()) ? 'unsaved' : 'plain' });

  async function refreshAll(): Promise<void> {
    isWaiting = false;
    await showOnToolbar(null, await stateElsewhere());
    const ids = await tabsOfPost(() => true);
    // Without such a tab the notes need not be read.
    if (ids.length === 0) return;
    const state = await stateOfPost('maintenance');
    await Promise.all(ids.map((id) => showOnToolbar(id, state)));
  }

  const tabsOfPost = async (among: (tabId: number) => boolean): Promise<readonly number[]> => {
    const mounted = (await tabs.list()).map(({ id }) => id);
    return (await postTabs(mounted.filter(among))).filter(among);
  };

  async function refreshOne(tabId: number): Promise<void> {
    const [isOfPost] = await tabsOfPost((id) => id === tabId);
    if (isOfPost === undefined) await showOnToolbar(tabId, await stateElsewhere());
    else await showOnToolbar(tabId, await stateOfPost(tabId));
  }

  const run = (task: () => Promise<void>, origin: Origin): void => {
    queue('toolbar', origin, task).catch((error: unknown) => report('toolbar', error));
  };
  return {
    refresh: () => {
      if (isWaiting) return;
      isWaiting = true;
      run(refreshAll, 'reader');
    },
    refreshTab: (tabId) => run(() => refreshOne(tabId), tabId),
  };
}
