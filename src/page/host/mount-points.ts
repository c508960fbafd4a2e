/** Where a host of ours belongs. */
export interface MountPoint {
  readonly isThere: () => boolean;
  readonly put: () => void;
}

const mountPoints = new WeakMap<Document, Set<MountPoint>>();

/** Says where a host belongs, until the signal aborts. */
export function holdMountPoint(document: Document, mountPoint: MountPoint, signal: AbortSignal): void {
  const held = mountPoints.get(document) ?? new Set();
  mountPoints.set(document, held);
  held.add(mountPoint);
  signal.addEventListener('abort', () => held.delete(mountPoint));
}

/** Whether the page has taken a host away, or moved it. */
export function isAnyAway(document: Document): boolean {
  return [...(mountPoints.get(document) ?? [])].some(({ isThere }) => !isThere());
}

/** Puts back what is away. */
export function putBack(document: Document): void {
  for (const { isThere, put } of mountPoints.get(document) ?? []) if (!isThere()) put();
}
