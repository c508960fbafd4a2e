import { LAST_WINDOW_KEY, type LastWindow } from '../../domain/last-window';
import { success } from '../../domain/result';
import type { ExtensionHandlers } from '../../messaging/server';
import type { BackgroundPorts } from '../ports';
import type { WorkQueue } from '../work-queue';

/** Remembers what the reader's last window was showing; the last one to say so counts. */
export function windowHandlers(
  { session, clock }: Pick<BackgroundPorts, 'session' | 'clock'>,
  queue: WorkQueue,
): Pick<ExtensionHandlers, 'window/leave'> {
  return {
    'window/leave': async ({ remembered, to }) => {
      const left: LastWindow = { remembered, to, at: clock() };
      await queue('window', 'reader', () => session.write(LAST_WINDOW_KEY, left));
      return success(null);
    },
  };
}
