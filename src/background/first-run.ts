import type { BackgroundPorts } from './ports';
import type { WorkQueue } from './work-queue';

/** Key in the local store: the page of the first installation was opened, and is not opened a second time. */
export const WELCOMED_KEY = 'welcomed';

/**
 * Opens the page that a first installation begins with. Browsers also report an installation when a build is loaded once more,
 * with everything still stored, so the store decides. It is marked before the page is opened: if the browser stops in between,
 * the page is rather missing than opened twice.
 */
export function createFirstRun(
  { local, openWelcome }: Pick<BackgroundPorts, 'local' | 'openWelcome'>,
  queue: WorkQueue,
): () => Promise<void> {
  return () =>
    queue('first-run', 'reader', async () => {
      if ((await local.read(WELCOMED_KEY)) === true) return;
      await local.write(WELCOMED_KEY, true);
      await openWelcome();
    });
}
