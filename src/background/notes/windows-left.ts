import { WINDOW_LEFT_KEY, type WindowLeft } from '../../domain/window-left';
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
      const left: WindowLeft = { remembered, to, at: clock() };
      await queue('window', 'reader', () => session.write(WINDOW_LEFT_KEY, left));
      return success(null);
    },
  };
}
