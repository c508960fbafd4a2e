/**
 * Holds a name until the signal aborts, e.g. `side-panel 12` while a side panel is open. The browser itself releases it when
 * the window closes, however that happens. Names are Web Locks, which the extension's windows share with the background; web
 * pages and content scripts have another origin and other locks. `onChanged` is called when the name is held, and when it is
 * released.
 */
export function holdName(name: string, signal: AbortSignal, onChanged = (): void => {}): void {
  const held = locks()?.request(name, { mode: 'shared' }, async () => {
    onChanged();
    if (!signal.aborted) await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  });
  // Private windows of Firefox may have no locks: then the others do not know of this window, and all else works.
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
