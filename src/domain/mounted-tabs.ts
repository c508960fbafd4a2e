/** Key of the mounted tabs in the session's store, so that a worker that was stopped still knows them. */
export const MOUNTED_TABS_KEY = 'mounted-tabs';

/** A mounted tab: its companion has asked for notes. `mount` tells one mounting from the next in the same tab. */
export interface MountedTab {
  readonly id: number;
  readonly mount: string;
}

export function readMountedTabs(stored: unknown): readonly MountedTab[] {
  return Array.isArray(stored) ? stored.filter(isMountedTab) : [];
}

function isMountedTab(value: unknown): value is MountedTab {
  if (typeof value !== 'object' || value === null) return false;
  const { id, mount } = value as Record<string, unknown>;
  return typeof id === 'number' && typeof mount === 'string';
}
