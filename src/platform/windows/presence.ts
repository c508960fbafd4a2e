/**
 * What windows of the extension hold for as long as they are open, e.g. `side-panel 12`: names that the browser itself gives
 * up when a window closes, however that happens. They are Web Locks, shared by the pages of the extension and its background;
 * pages and content scripts have another origin and other locks. `onChanged` is called when the name is held, and when it is
 * given up.
 */
export function holdName(name: string, signal: AbortSignal, onChanged = (): void => {}): void {
  const held = locks()?.request(name, { mode: 'shared' }, async () => {
    onChanged();
    if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  });
  // Private windows of Firefox may have no locks: then nobody knows of this window, which changes nothing else.
  held?.then(onChanged, () => {});
}

/** The names that are held now; none where the browser has no locks. */
export async function heldNames(): Promise<readonly string[]> {
  try {
    const state = await locks()?.query();
    return (state?.held ?? []).flatMap(({ name }) => name ?? []);
  } catch {
    return [];
  }
}

function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
