import type { WorkQueue } from '../work-queue';
import type { StoreArea } from '../ports';

/** Key of the mounted tabs in the session's store, so that a worker that was stopped still knows them. */
export const TABS_KEY = 'mounted-tabs';

/** A mounted tab: its companion has asked for notes. `mount` tells one mounting from the next in the same tab. */
export interface MountedTab {
  readonly id: number;
  readonly mount: string;
}

export interface MountedTabs {
  readonly add: (id: number) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
  /** Removes a tab that did not answer, unless it was mounted again since. */
  readonly drop: (tab: MountedTab) => Promise<void>;
  readonly list: () => Promise<readonly MountedTab[]>;
}

/** Stores the list in `area`; changes run one after another, as two tabs may mount at once. */
export function rememberTabs(area: StoreArea, queue: WorkQueue, newId: () => string): MountedTabs {
  const list = async (): Promise<readonly MountedTab[]> => readTabs(await area.read(TABS_KEY));
  const change = (edit: (tabs: readonly MountedTab[]) => readonly MountedTab[]): Promise<void> =>
    queue('tabs', 'reader', async () => area.write(TABS_KEY, edit(await list())));
  return {
    add: (id) => change((tabs) => [...tabs.filter((tab) => tab.id !== id), { id, mount: newId() }]),
    remove: (id) => change((tabs) => tabs.filter((tab) => tab.id !== id)),
    drop: ({ id, mount }) => change((tabs) => tabs.filter((tab) => tab.id !== id || tab.mount !== mount)),
    list,
  };
}

function readTabs(stored: unknown): readonly MountedTab[] {
  return Array.isArray(stored) ? stored.filter(isMountedTab) : [];
}

function isMountedTab(value: unknown): value is MountedTab {
  if (typeof value !== 'object' || value === null) return false;
  const { id, mount } = value as Record<string, unknown>;
  return typeof id === 'number' && typeof mount === 'string';
}
