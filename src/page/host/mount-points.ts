import { onAbort } from '../dom/reported';

/** Where one of our hosts belongs in the page: whether it is there, and how to put it there. */
export interface MountPoint {
  readonly isThere: () => boolean;
  readonly put: () => void;
}

const mountPoints = new WeakMap<Document, Set<MountPoint>>();

/** Registers where a host belongs, until the signal aborts. */
export function holdMountPoint(document: Document, mountPoint: MountPoint, signal: AbortSignal): void {
  const held = mountPoints.get(document) ?? new Set();
  mountPoints.set(document, held);
  held.add(mountPoint);
  onAbort(signal, () => held.delete(mountPoint));
}

/** Whether the page has removed or moved a host. */
export function isAnyAway(document: Document): boolean {
  return [...(mountPoints.get(document) ?? [])].some(({ isThere }) => !isThere());
}

/** Puts removed or moved hosts back. */
export function putBack(document: Document): void {
  for (const { isThere, put } of mountPoints.get(document) ?? []) if (!isThere()) put();
}
