import { MOUNTED_TABS_KEY, readMountedTabs, type MountedTab } from '../../domain/mounted-tabs';
import type { WorkQueue } from '../work-queue';
import type { StoreArea } from '../ports';

export interface MountedTabs {
  readonly add: (id: number) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
  /** Removes a tab that did not answer, unless it was mounted again since. */
  readonly drop: (tab: MountedTab) => Promise<void>;
  readonly list: () => Promise<readonly MountedTab[]>;
}

/** Stores the list in `area`; changes run one after another, as two tabs may mount at once. */
export function rememberTabs(area: StoreArea, queue: WorkQueue, newId: () => string): MountedTabs {
  const list = async (): Promise<readonly MountedTab[]> => readMountedTabs(await area.read(MOUNTED_TABS_KEY));
  const change = (edit: (tabs: readonly MountedTab[]) => readonly MountedTab[]): Promise<void> =>
    queue('tabs', 'reader', async () => area.write(MOUNTED_TABS_KEY, edit(await list())));
  return {
    add: (id) => change((tabs) => [...tabs.filter((tab) => tab.id !== id), { id, mount: newId() }]),
    remove: (id) => change((tabs) => tabs.filter((tab) => tab.id !== id)),
    drop: ({ id, mount }) => change((tabs) => tabs.filter((tab) => tab.id !== id || tab.mount !== mount)),
    list,
  };
}
